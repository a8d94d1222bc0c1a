-- What people change of an incident, and into which it was merged: its people and referrals keep it as theirs, so that
-- the merge can be undone and no event changes its key.
ALTER TABLE incident
    ADD COLUMN version     bigint NOT NULL DEFAULT 1,
    ADD COLUMN merged_into text REFERENCES incident;

CREATE INDEX incident_merged ON incident (merged_into) WHERE merged_into IS NOT NULL;

-- Several incidents can share a meeting; meeting.incident_id is the one it was first called for, and the key of its events.
ALTER TABLE meeting DROP CONSTRAINT meeting_incident_id_key;

CREATE TABLE meeting_incident (
    meeting_id  text NOT NULL REFERENCES meeting,
    incident_id text NOT NULL REFERENCES incident,
    PRIMARY KEY (meeting_id, incident_id)
);

CREATE INDEX meeting_incident_by_incident ON meeting_incident (incident_id);

INSERT INTO meeting_incident (meeting_id, incident_id) SELECT id, incident_id FROM meeting;

-- The meeting that an incident has now: the newest that was not cancelled, else the newest.
CREATE VIEW meeting_of_incident AS
SELECT DISTINCT ON (l.incident_id) l.incident_id AS of_incident, m.*
FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
ORDER BY l.incident_id, (m.status = 'CANCELLED'), m.id DESC;
