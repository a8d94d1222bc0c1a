-- Newer than the 90 days after which an inbox forgets; the two providers take turns.
INSERT INTO inbox_item (id, organisation, seq, kind, subject_kind, subject_id, incident_id, incident_reference, region,
                        referral_id, respond_by, posted_at, emailed_at)
SELECT pg_temp.anyid('item', i), organisation, (i - 3 * :first) / 2 + 1 + coalesce(head.seq, 0), 'OFFER_MADE', 'OFFER',
       pg_temp.anyid('offer', i), pg_temp.id(0, i / 3), pg_temp.reference(i / 3), 'west-midlands',
       pg_temp.id((4 + i % 3)::int, i / 3), pg_temp.at(i / 3 + 400), pg_temp.at(i / 3), pg_temp.at(i / 3)
FROM generate_series(3 * :first, 3 * :last + 2) AS i
     CROSS JOIN LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + i % 2] AS organisation) AS chosen
     LEFT JOIN inbox_head head USING (organisation);

INSERT INTO delivery (id, item_id, channel, address, status, attempts, due_at, ended_at)
SELECT pg_temp.anyid('mail', i), pg_temp.anyid('item', i), 'EMAIL', 'caseworker.redthread@example.org', 'SENT', 1, pg_temp.at(i / 3), pg_temp.at(i / 3)
FROM generate_series(3 * :first, 3 * :last + 2) AS i;

INSERT INTO inbox_read (item_id, subject, read_at)
SELECT pg_temp.anyid('item', i), 'caseworker.redthread', pg_temp.at(i / 3)
FROM generate_series(3 * :first, 3 * :last + 2) AS i WHERE i % 4 <> 0;

INSERT INTO outbox_head (topic, key, sequence)
SELECT 'reachable.notification.v1', pg_temp.anyid('item', i)::text, 2 FROM generate_series(3 * :first, 3 * :last + 2) AS i;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.referral.v1', pg_temp.id(4 + r, n), 4
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.incident.v1', pg_temp.id(0, n), 5 FROM generate_series(:first, :last) AS n;
