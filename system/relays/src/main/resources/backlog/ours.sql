-- Three events of each incident, appended together, as logging one does.
WITH event AS (
    SELECT n, md5('incident ' || n / 3)::uuid::text AS key, n % 3 + 1 AS sequence FROM generate_series(0, :size - 1) AS n)
INSERT INTO outbox (event_id, topic, key, sequence, type, time, incident_reference, payload)
SELECT gen_random_uuid(), 'reachable.incident.v1', key, sequence, 'uk.reachable.incident.IncidentLogged.v1', now(), 'WM-2026-000123',
       convert_to('{"incidentId":"' || key || '","incidentReference":"WM-2026-000123","region":"west-midlands","category":"KNIFE_INJURY","severity":"CRITICAL","localAuthority":"E08000025","loggedBy":"west-midlands-vru","loggedAt":"2026-11-20T19:40:00Z"}', 'UTF8')
FROM event ORDER BY n
