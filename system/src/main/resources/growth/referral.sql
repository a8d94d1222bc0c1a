INSERT INTO referral (id, version, status, responsible_organisation, incident_id, incident_reference, region, person_id, need,
                      age_band, local_authority, home_local_authority, setting, site, referring_organisation, requested_at,
                      changed_at, placement_id, programme, programme_name, provider, provider_name,
                      accepted_at, contact_due_by, contacted_at)
SELECT pg_temp.id(4 + r, n), 3, 'ACCEPTED', provider, pg_temp.id(0, n), pg_temp.reference(n), 'west-midlands',
       pg_temp.id(2 + r / 2, n), 'REACHABLE_MOMENT', 'UNDER_18', 'E08000025', 'E08000025', 'EMERGENCY_DEPARTMENT',
       'heartlands-hospital', 'west-midlands-vru', pg_temp.at(n), pg_temp.at(n), pg_temp.anyid('offer', n * 3 + r),
       'wm-reachable-moments-' || provider, 'Reachable moments, Birmingham emergency departments', provider, provider,
       pg_temp.at(n), pg_temp.at(n), pg_temp.at(n)
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2] AS provider) AS chosen;

INSERT INTO offer (id, referral_id, programme, programme_name, provider, provider_name, made_at, respond_by, outcome, ended_at)
SELECT pg_temp.anyid('offer', n * 3 + r), pg_temp.id(4 + r, n), 'wm-reachable-moments-' || provider,
       'Reachable moments, Birmingham emergency departments', provider, provider, pg_temp.at(n), pg_temp.at(n + 400),
       'ACCEPTED', pg_temp.at(n + 10)
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2] AS provider) AS chosen;

INSERT INTO case_history (referral_id, version, what, at, status, organisation, programme)
SELECT pg_temp.id(4 + r, n), version, what, pg_temp.at(n), status, CASE WHEN version > 1 THEN provider END,
       CASE WHEN version > 1 THEN 'wm-reachable-moments-' || provider END
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2] AS provider) AS chosen,
     (VALUES (1, 'REFERRAL_RAISED', 'RAISED'), (1, 'PLACE_REQUESTED', 'RAISED'), (2, 'OFFER_MADE', 'OFFERED'),
             (3, 'OFFER_ACCEPTED', 'ACCEPTED')) AS step (version, what, status);

INSERT INTO outbox_head (topic, key, sequence)
SELECT 'reachable.referral.v1', pg_temp.id(4 + r, n), 4
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.incident.v1', pg_temp.id(0, n), 5 FROM generate_series(:first, :last) AS n;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.placement.v1', pg_temp.id(4 + r, n), 2
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;
