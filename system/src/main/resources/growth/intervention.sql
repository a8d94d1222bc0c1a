INSERT INTO placement (offer_id, referral_id, need, state, programme, programme_name, provider, provider_name, requested_at,
                       changed_at, request, areas)
SELECT pg_temp.anyid('offer', n * 3 + r), pg_temp.id(4 + r, n), 'REACHABLE_MOMENT', 'FILLED', 'wm-reachable-moments-' || provider,
       'Reachable moments, Birmingham emergency departments', provider, provider, pg_temp.at(n), pg_temp.at(n),
       ('{"need":"REACHABLE_MOMENT","site":"heartlands-hospital","region":"west-midlands","ageBand":"UNDER_18","offerId":"'
        || pg_temp.anyid('offer', n * 3 + r) || '","purpose":"OFFER","setting":"EMERGENCY_DEPARTMENT","programme":null,"incidentId":"'
        || pg_temp.id(0, n) || '","referralId":"' || pg_temp.id(4 + r, n)
        || '","requestedAt":"2026-11-20T19:40:00Z","localAuthority":"E08000025","excludedProviders":[],"incidentReference":"'
        || pg_temp.reference(n) || '","homeLocalAuthority":"E08000025"}')::jsonb,
       ARRAY['E08000025']
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     LATERAL (SELECT (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2] AS provider) AS chosen;

INSERT INTO place_entry (programme, offer_id, kind, held_change, filled_change, at)
SELECT 'wm-reachable-moments-' || (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2], pg_temp.anyid('offer', n * 3 + r), kind,
       held, filled, pg_temp.at(n)
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r,
     (VALUES ('HELD', 1, 0), ('FILLED', -1, 1)) AS step (kind, held, filled);

INSERT INTO outbox_head (topic, key, sequence)
SELECT 'reachable.placement.v1', pg_temp.id(4 + r, n), 2
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO inbox (topic, key, sequence)
SELECT 'reachable.referral.v1', pg_temp.id(4 + r, n), 4
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO return_referral (referral_id, region, need, age_band, local_authority, home_local_authority, raised_on)
SELECT pg_temp.id(4 + r, n), 'west-midlands', 'REACHABLE_MOMENT', 'UNDER_18', 'E08000025', 'E08000025', pg_temp.at(n)::date
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;

INSERT INTO first_contact (placement_id, referral_id, region, incident_reference, person_id, programme, age_band, local_authority,
                           home_local_authority, accepted_at, contacted_at, on_day)
SELECT pg_temp.anyid('offer', n * 3 + r), pg_temp.id(4 + r, n), 'west-midlands', pg_temp.reference(n), pg_temp.id(2 + r / 2, n),
       'wm-reachable-moments-' || (ARRAY['redthread', 'st-giles'])[1 + (n + r) % 2], 'UNDER_18', 'E08000025', 'E08000025',
       pg_temp.at(n), pg_temp.at(n), pg_temp.at(n)::date
FROM generate_series(:first, :last) AS n, generate_series(0, 2) AS r;
