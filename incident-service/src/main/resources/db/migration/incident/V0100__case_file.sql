-- What is decided when an incident is logged. No identity and no free text: those rest in sealed_text only.
CREATE TABLE reference_counter (
    region text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL,
    PRIMARY KEY (region, year)
);

CREATE TABLE incident (
    id                     text PRIMARY KEY,
    reference              text        NOT NULL UNIQUE,
    region                 text        NOT NULL,
    status                 text        NOT NULL,
    category               text        NOT NULL,
    severity               text        NOT NULL,
    local_authority        text        NOT NULL,
    lsoa                   text,
    setting                text,
    site                   text,
    source                 text,
    occurred_at            timestamptz,
    logged_by              text        NOT NULL,
    logged_by_organisation text        NOT NULL,
    logged_at              timestamptz NOT NULL,
    -- the rules that decided whether a meeting is called
    rules_version          integer     NOT NULL
);

CREATE TABLE meeting (
    id            text PRIMARY KEY,
    incident_id   text        NOT NULL UNIQUE REFERENCES incident,
    status        text        NOT NULL,
    rule          text        NOT NULL,
    rules_version integer     NOT NULL,
    because       text        NOT NULL,
    police_lead   text        NOT NULL,
    invited       text[]      NOT NULL,
    called_at     timestamptz NOT NULL,
    due_by        timestamptz NOT NULL
);

CREATE TABLE person (
    id                   text PRIMARY KEY,
    incident_id          text    NOT NULL REFERENCES incident,
    position             integer NOT NULL,
    role                 text    NOT NULL,
    age_band             text    NOT NULL,
    setting              text,
    site                 text,
    home_local_authority text    NOT NULL,
    expected_release     timestamptz,
    UNIQUE (incident_id, position)
);

CREATE TABLE referral (
    id          text PRIMARY KEY,
    incident_id text    NOT NULL REFERENCES incident,
    person_id   text    NOT NULL REFERENCES person,
    position    integer NOT NULL,
    need        text    NOT NULL,
    -- the parts of the identity that a provider sees once it has accepted
    disclosed   text[]  NOT NULL,
    UNIQUE (incident_id, position)
);

CREATE INDEX referral_by_person ON referral (person_id);

-- Identity and free text; the key of each owner (a person or an incident) is in the key database.
CREATE TABLE sealed_text (
    owner  text  NOT NULL,
    field  text  NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (owner, field)
);
