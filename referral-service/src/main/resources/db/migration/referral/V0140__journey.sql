-- Rescue and Response: the way home of a young person who was arrested elsewhere, in legs that both sides confirm.

CREATE TABLE journey (
    id            text        PRIMARY KEY,
    position      bigint      GENERATED ALWAYS AS IDENTITY,
    referral_id   text        NOT NULL REFERENCES referral,
    acceptance    integer     NOT NULL,
    status        text        NOT NULL CHECK (status IN ('UNDERWAY', 'ARRIVED', 'STOPPED')),
    planned_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    CHECK ((ended_at IS NULL) = (status = 'UNDERWAY'))
);
COMMENT ON COLUMN journey.acceptance IS 'Which acceptance of the referral it belongs to; one that is reopened and accepted again has another';
CREATE UNIQUE INDEX journey_one_underway ON journey (referral_id) WHERE status = 'UNDERWAY';
CREATE INDEX journey_of_referral ON journey (referral_id, position);

CREATE TABLE leg (
    id                 text        PRIMARY KEY,
    journey_id         text        NOT NULL REFERENCES journey,
    kind               text        NOT NULL CHECK (kind IN ('COLLECTION', 'RETURN', 'EXIT_PLAN')),
    from_place         text        NOT NULL,
    to_place           text        NOT NULL,
    due_by             timestamptz NOT NULL,
    other_force        text,
    other_organisation text,
    status             text        NOT NULL CHECK (status IN ('AWAITED', 'HALF_CONFIRMED', 'MISSED', 'CONFIRMED')),
    missed_at          timestamptz,
    UNIQUE (journey_id, kind),
    CHECK (num_nonnulls(other_force, other_organisation) = 1),
    CHECK ((missed_at IS NOT NULL) = (status = 'MISSED'))
);
COMMENT ON TABLE leg IS 'Each leg as it is planned now; one that is planned anew is another row';
COMMENT ON COLUMN leg.other_organisation IS 'Who confirms beside the holder, as typed: an organisation, never a person; it travels in no event';
COMMENT ON COLUMN leg.missed_at IS 'When it was told that it is late: once';
CREATE INDEX leg_clock ON leg (due_by) WHERE status IN ('AWAITED', 'HALF_CONFIRMED');

CREATE TABLE leg_confirmation (
    leg_id       text        NOT NULL REFERENCES leg ON DELETE CASCADE,
    side         text        NOT NULL CHECK (side IN ('HANDING_OVER', 'RECEIVING')),
    position     bigint      GENERATED ALWAYS AS IDENTITY,
    channel      text        NOT NULL CHECK (channel IN ('SIGNED_IN', 'ONE_TIME_LINK', 'PHONE')),
    organisation text,
    caller_role  text,
    at           timestamptz NOT NULL,
    PRIMARY KEY (leg_id, side),
    CHECK ((organisation IS NULL) = (channel = 'ONE_TIME_LINK')),
    CHECK ((caller_role IS NOT NULL) = (channel = 'PHONE'))
);
COMMENT ON COLUMN leg_confirmation.organisation IS 'Whose worker confirmed it, or whose desk wrote the call down';

CREATE TABLE leg_link (
    leg_id     text        PRIMARY KEY REFERENCES leg ON DELETE CASCADE,
    token_hash bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    made_at    timestamptz NOT NULL
);
COMMENT ON TABLE leg_link IS 'The one link that confirms a leg from outside, as SHA-256; used or replaced, it is gone';
