-- What patterns are counted from: logged incidents.
CREATE VIEW pattern_evidence AS
SELECT id, region, category, local_authority, lsoa, NULL::double precision AS latitude,
       NULL::double precision AS longitude, COALESCE(occurred_at, logged_at) AS at, id AS incident_id
FROM incident
WHERE status <> 'DUPLICATE';
