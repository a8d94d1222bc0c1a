-- What the other services' events say, each row rebuilt from events alone.

-- How each referral stands; no row yet means RAISED.
CREATE TABLE referral_line (
    referral_id              text PRIMARY KEY REFERENCES referral,
    version                  bigint NOT NULL,
    status                   text   NOT NULL,
    programme                text,
    provider                 text,
    respond_by               timestamptz,
    on_shift_from            timestamptz,
    ring                     text,
    duty_due_by              timestamptz,
    responsible_organisation text   NOT NULL
);

CREATE TABLE handover_line (
    handover_id     text PRIMARY KEY,
    referral_id     text NOT NULL REFERENCES referral,
    status          text NOT NULL,
    to_organisation text NOT NULL,
    to_programme    text NOT NULL,
    respond_by      timestamptz,
    -- the referral's version at which it was proposed: the order of a referral's handovers
    proposed_at     bigint NOT NULL
);

CREATE INDEX handover_line_by_referral ON handover_line (referral_id);

-- Who stands in which relation to a case: the holder has accepted, the asked one has an open offer or handover.
CREATE TABLE case_relation (
    referral_id text PRIMARY KEY REFERENCES referral,
    version     bigint NOT NULL,
    holder      text,
    asked       text,
    asked_id    text,
    CHECK ((asked IS NULL) = (asked_id IS NULL))
);

-- Newest sign of life of each partition of the referral topic.
CREATE TABLE referral_heartbeat (
    partition integer PRIMARY KEY,
    at        timestamptz NOT NULL
);

-- Names beside ids.
CREATE TABLE programme_name (
    programme     text PRIMARY KEY,
    version       bigint NOT NULL,
    name          text   NOT NULL,
    provider      text   NOT NULL,
    provider_name text   NOT NULL
);

CREATE INDEX programme_name_by_provider ON programme_name (provider);

-- When an organisation's inbox got the offer; an organisation is offered a referral once.
CREATE TABLE offer_notice (
    referral_id  text NOT NULL REFERENCES referral,
    organisation text NOT NULL,
    posted_at    timestamptz NOT NULL,
    PRIMARY KEY (referral_id, organisation)
);
