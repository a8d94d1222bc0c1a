-- What a pattern may count: logged incidents, and imported rows whose moment is known. Monthly police data is no evidence
-- of that kind: it is a baseline, by month. An import counts when it is done, not before.
ALTER VIEW pattern_evidence RENAME TO logged_evidence;

CREATE VIEW pattern_evidence AS
SELECT id, region, category, local_authority, lsoa, latitude, longitude, at, incident_id
FROM logged_evidence
UNION ALL
SELECT r.row_key::text, r.region, r.category, COALESCE(r.local_authority, l.local_authority), r.lsoa, r.latitude,
       r.longitude, r.at, NULL::text
FROM imported_row r
JOIN import m ON m.id = r.import_id AND m.status = 'DONE'
LEFT JOIN lsoa l ON l.code = r.lsoa
WHERE r.at IS NOT NULL;
