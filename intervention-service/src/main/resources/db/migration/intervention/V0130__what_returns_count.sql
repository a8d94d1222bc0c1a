-- What the returns count, each row rebuilt from the events of one referral. Days are days of the case's region.
CREATE TABLE return_referral (
    referral_id          text PRIMARY KEY,
    region               text NOT NULL,
    need                 text NOT NULL,
    age_band             text NOT NULL,
    local_authority      text NOT NULL,
    home_local_authority text NOT NULL,
    raised_on            date NOT NULL
);
CREATE INDEX return_referral_by_day ON return_referral (region, raised_on);

-- The steps of referrals that are counted; the version makes a redelivery harmless.
CREATE TABLE return_step (
    referral_id text        NOT NULL,
    version     bigint      NOT NULL,
    kind        text        NOT NULL,
    programme   text,
    code        text,
    at          timestamptz NOT NULL,
    on_day      date        NOT NULL,
    PRIMARY KEY (referral_id, version)
);
CREATE INDEX return_step_by_day ON return_step (on_day, kind);

-- The first two-way contact of every placement: from it a person counts as reached.
CREATE TABLE first_contact (
    placement_id         text        PRIMARY KEY,
    referral_id          text        NOT NULL,
    region               text        NOT NULL,
    incident_reference   text        NOT NULL,
    person_id            text        NOT NULL,
    programme            text        NOT NULL,
    age_band             text        NOT NULL,
    local_authority      text        NOT NULL,
    home_local_authority text        NOT NULL,
    accepted_at          timestamptz,
    contacted_at         timestamptz NOT NULL,
    on_day               date        NOT NULL
);
CREATE INDEX first_contact_by_day ON first_contact (programme, on_day);

-- What programmes did with professionals: counts only.
CREATE TABLE professional_session (
    id           text        PRIMARY KEY,
    programme    text        NOT NULL REFERENCES programme (id),
    held_on      date        NOT NULL,
    people       int         NOT NULL CHECK (people > 0),
    what         text        NOT NULL,
    organisation text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX professional_session_by_day ON professional_session (programme, held_on);
