-- Incidents that belong together and are not one. Of a retaliation, incident_id is the one that followed other_incident;
-- the other kinds have no direction.
CREATE TABLE incident_link (
    id             text PRIMARY KEY,
    kind           text NOT NULL,
    incident_id    text NOT NULL REFERENCES incident,
    other_incident text NOT NULL REFERENCES incident,
    CHECK (incident_id <> other_incident)
);

CREATE INDEX incident_link_by_incident ON incident_link (incident_id);
CREATE INDEX incident_link_by_other ON incident_link (other_incident);
CREATE UNIQUE INDEX incident_link_once ON incident_link
    (kind, least(incident_id, other_incident), greatest(incident_id, other_incident));
