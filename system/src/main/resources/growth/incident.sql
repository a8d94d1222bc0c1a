-- Incident n with two people (ids 2 and 3) and three referrals (ids 4, 5, 6), all answered; every tenth had a meeting (id 1),
-- held and concluded: one that nobody convened would be escalated, ten thousand of them at once.
INSERT INTO incident (id, reference, region, status, category, severity, local_authority, setting, site, source,
                      logged_by, logged_by_organisation, logged_at, rules_version)
SELECT pg_temp.id(0, n), pg_temp.reference(n), 'west-midlands', 'LOGGED', 'KNIFE_INJURY', 'SERIOUS',
       'E080000' || 25 + n % 7, 'EMERGENCY_DEPARTMENT', 'heartlands-hospital', 'POLICE',
       'duty.officer', 'west-midlands-vru', pg_temp.at(n), 1
FROM generate_series(:first, :last) AS n;

INSERT INTO meeting (id, incident_id, status, rule, rules_version, because, police_lead, invited, called_at, due_by,
                     starts_at, chair, held_at, concluded_at)
SELECT pg_temp.id(1, n), pg_temp.id(0, n), 'CONCLUDED', 'wm-knife-child', 1,
       'A child is involved in a serious knife injury.', 'west-midlands-police',
       '{west-midlands-police,probation-service-west-midlands,birmingham-city-council}', pg_temp.at(n), pg_temp.at(n + 28800),
       pg_temp.at(n + 14400), 'west-midlands-police', pg_temp.at(n + 14400), pg_temp.at(n + 28800)
FROM generate_series(:first, :last) AS n WHERE n % 10 = 0;

INSERT INTO meeting_incident (meeting_id, incident_id)
SELECT pg_temp.id(1, n), pg_temp.id(0, n)
FROM generate_series(:first, :last) AS n WHERE n % 10 = 0;

INSERT INTO person (id, incident_id, position, role, age_band, setting, site, home_local_authority)
SELECT pg_temp.id(2 + p, n), pg_temp.id(0, n), p, 'VICTIM', 'UNDER_18', 'EMERGENCY_DEPARTMENT', 'heartlands-hospital', 'E08000025'
FROM generate_series(:first, :last) AS n, generate_series(0, 1) AS p;

INSERT INTO sealed_text (owner, field, sealed)
SELECT pg_temp.id(2 + p, n), 'name', decode(md5('a' || n) || md5('b' || p), 'hex')
FROM generate_series(:first, :last) AS n, generate_series(0, 1) AS p;

INSERT INTO referral (id, incident_id, person_id, position, need, disclosed)
SELECT pg_temp.id(4 + r, n), pg_temp.id(0, n), pg_temp.id(2 + r / 2, n), r, 'REACHABLE_MOMENT', '{NAME,CONTACT}'
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO referral_line (referral_id, version, status, programme, provider, responsible_organisation)
SELECT pg_temp.id(4 + r, n), 3, 'ACCEPTED', 'wm-reachable-moments-' || provider, provider, provider
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2] AS provider) AS chosen;

INSERT INTO case_relation (referral_id, version, holder)
SELECT pg_temp.id(4 + r, n), 3, (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2]
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO offer_notice (referral_id, organisation, posted_at)
SELECT pg_temp.id(4 + r, n), (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2], pg_temp.at(n)
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO board_change (region, seq, at, incident_id, local_authority, npu, row)
SELECT 'west-midlands', :seq + 2 * (n - :first) + step, pg_temp.at(n) + (step - 1) * interval '1 second', pg_temp.id(0, n),
       area, npu, pg_temp.board_row(n, area, npu, (ARRAY['RAISED', 'ACCEPTED'])[step])
FROM generate_series(:first, :last) AS n, generate_series(1, 2) AS step, LATERAL (SELECT pg_temp.area(n) AS area) AS of_area,
     LATERAL (SELECT pg_temp.npu(n) AS npu) AS of_npu;

INSERT INTO board_row (incident_id, region, local_authority, npu, seq, row)
SELECT pg_temp.id(0, n), 'west-midlands', area, npu, :seq + 2 * (n - :first) + 2,
       pg_temp.board_row(n, area, npu, 'ACCEPTED')
FROM generate_series(:first, :last) AS n, LATERAL (SELECT pg_temp.area(n) AS area) AS of_area,
     LATERAL (SELECT pg_temp.npu(n) AS npu) AS of_npu;

INSERT INTO board_place (incident_id, place, first_seq, last_seq)
SELECT pg_temp.id(0, n), place, :seq + 2 * (n - :first) + 1, :seq + 2 * (n - :first) + 2
FROM generate_series(:first, :last) AS n, unnest(ARRAY['west-midlands', pg_temp.area(n), pg_temp.npu(n)]) AS place
WHERE place IS NOT NULL;

INSERT INTO outbox_head (topic, key, sequence)
SELECT 'reachable.incident.v1', pg_temp.id(0, n), 5 FROM generate_series(:first, :last) AS n;

INSERT INTO inbox (topic, key, sequence)
SELECT topic, pg_temp.id(4 + r, n), 4
FROM unnest('{reachable.referral.v1,reachable.placement.v1}'::text[]) AS topic,
     generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.notification.v1', pg_temp.anyid('item', n * 3 + r)::text, 2
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;
