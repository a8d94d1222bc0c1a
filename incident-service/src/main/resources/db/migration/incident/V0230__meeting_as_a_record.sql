-- A meeting as a record: when and where it is, what became of it, and how often the police lead was reminded to convene
-- it. Words (the place, reasons, actions) rest in sealed_text only.
ALTER TABLE meeting
    ADD COLUMN version       bigint  NOT NULL DEFAULT 1,
    ADD COLUMN starts_at     timestamptz,
    ADD COLUMN chair         text,
    -- under which the place rests sealed
    ADD COLUMN place_id      text,
    ADD COLUMN held_at       timestamptz,
    ADD COLUMN concluded_at  timestamptz,
    ADD COLUMN cancelled_at  timestamptz,
    ADD COLUMN cancel_reason text,
    ADD COLUMN escalations   integer NOT NULL DEFAULT 0,
    -- when it is escalated next; NULL: not yet, so at due_by; infinity: no step is left
    ADD COLUMN escalate_at   timestamptz;

CREATE INDEX meeting_to_escalate ON meeting ((COALESCE(escalate_at, due_by))) WHERE status = 'CALLED';
CREATE INDEX meeting_by_police_lead ON meeting (police_lead, due_by);
CREATE INDEX meeting_by_invited ON meeting USING gin (invited);

-- Who came, and who sent apologies; whoever has no row has said nothing.
CREATE TABLE meeting_attendance (
    meeting_id   text        NOT NULL REFERENCES meeting,
    organisation text        NOT NULL,
    attendance   text        NOT NULL CHECK (attendance IN ('ATTENDED', 'APOLOGIES')),
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (meeting_id, organisation)
);

-- What was said of a purpose of an incident's response; the last counts. Nothing is changed: each says who said it.
CREATE TABLE purpose_statement (
    id                 text PRIMARY KEY,
    incident_id        text        NOT NULL REFERENCES incident,
    purpose            text        NOT NULL,
    state              text        NOT NULL CHECK (state IN ('COVERED', 'UNMET', 'WAIVED')),
    owner_organisation text        NOT NULL,
    on_day             date        NOT NULL,
    meeting_id         text        NOT NULL REFERENCES meeting,
    stated_by          text        NOT NULL,
    stated_at          timestamptz NOT NULL
);

CREATE INDEX purpose_statement_last ON purpose_statement (incident_id, purpose, id DESC);

-- What a meeting asked an organisation to do for an incident.
CREATE TABLE meeting_action (
    id                 text PRIMARY KEY,
    meeting_id         text        NOT NULL REFERENCES meeting,
    incident_id        text        NOT NULL REFERENCES incident,
    status             text        NOT NULL CHECK (status IN ('OPEN', 'OVERDUE', 'DONE', 'DROPPED')),
    purpose            text,
    owner_organisation text        NOT NULL,
    due_by             timestamptz NOT NULL,
    -- NULL once the owner was reminded, or when it is too short for that
    remind_at          timestamptz,
    assigned_by        text        NOT NULL,
    assigned_at        timestamptz NOT NULL,
    ended_by           text,
    ended_at           timestamptz,
    CHECK ((status IN ('DONE', 'DROPPED')) = (ended_at IS NOT NULL))
);

CREATE INDEX meeting_action_by_meeting ON meeting_action (meeting_id);
CREATE INDEX meeting_action_by_incident ON meeting_action (incident_id);
CREATE INDEX meeting_action_by_owner ON meeting_action (owner_organisation, due_by);
-- What the clock looks at next; LEAST passes over NULL.
CREATE INDEX meeting_action_clock ON meeting_action ((LEAST(remind_at, due_by))) WHERE status = 'OPEN';

-- Referrals that a meeting decided on.
CREATE TABLE meeting_referral (
    meeting_id  text NOT NULL REFERENCES meeting,
    referral_id text NOT NULL UNIQUE REFERENCES referral,
    PRIMARY KEY (meeting_id, referral_id)
);

-- The view as it was, with the columns from above: a view keeps those that its table had when it was made.
CREATE OR REPLACE VIEW meeting_of_incident AS
SELECT DISTINCT ON (l.incident_id) l.incident_id AS of_incident, m.*
FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
ORDER BY l.incident_id, (m.status = 'CANCELLED'), m.id DESC;
