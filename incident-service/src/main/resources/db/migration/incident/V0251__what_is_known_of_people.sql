-- Roles change and coexist; person.role stays the one that somebody was recorded with.
CREATE TABLE person_role (
    person_id   text        NOT NULL REFERENCES person,
    role        text        NOT NULL,
    held_from   timestamptz NOT NULL,
    held_to     timestamptz,
    recorded_by text        NOT NULL,
    PRIMARY KEY (person_id, role, held_from)
);

CREATE UNIQUE INDEX person_role_held ON person_role (person_id, role) WHERE held_to IS NULL;

INSERT INTO person_role (person_id, role, held_from, recorded_by)
SELECT p.id, p.role, i.logged_at, i.logged_by FROM person p JOIN incident i ON i.id = p.incident_id;

-- Vulnerability and risk, in codes of the reviewed list.
CREATE TABLE person_factor (
    person_id text        NOT NULL REFERENCES person,
    code      text        NOT NULL,
    noted_at  timestamptz NOT NULL,
    noted_by  text        NOT NULL,
    ended_at  timestamptz,
    ended_by  text
);

CREATE UNIQUE INDEX person_factor_noted ON person_factor (person_id, code) WHERE ended_at IS NULL;

-- Whose phone it is and what is safe; the contact itself rests in sealed_text, under this field.
CREATE TABLE person_contact (
    person_id             text    NOT NULL REFERENCES person,
    number                integer NOT NULL,
    field                 text    NOT NULL,
    whose                 text    NOT NULL,
    safe_to_ring          text    NOT NULL,
    safe_to_text          text    NOT NULL,
    safe_to_leave_message text    NOT NULL,
    removed_at            timestamptz,
    PRIMARY KEY (person_id, number)
);

INSERT INTO person_contact (person_id, number, field, whose, safe_to_ring, safe_to_text, safe_to_leave_message)
SELECT p.id, 1, 'contact', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN'
FROM person p JOIN sealed_text s ON s.owner = p.id AND s.field = 'contact';

-- What a person is to another one, or to somebody who is not on record, whose name is sealed. One row for both directions.
CREATE TABLE person_relation (
    id          text PRIMARY KEY,
    person_id   text        NOT NULL REFERENCES person,
    kind        text        NOT NULL,
    other_id    text REFERENCES person,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    ended_by    text,
    ended_at    timestamptz
);

CREATE INDEX person_relation_by_person ON person_relation (person_id) WHERE ended_at IS NULL;
CREATE INDEX person_relation_by_other ON person_relation (other_id) WHERE ended_at IS NULL;

-- When somebody spoke to the other one of a relation; who, is sealed.
CREATE TABLE spoken_to (
    id          text PRIMARY KEY,
    relation_id text        NOT NULL REFERENCES person_relation,
    at          timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

CREATE INDEX spoken_to_by_relation ON spoken_to (relation_id);
