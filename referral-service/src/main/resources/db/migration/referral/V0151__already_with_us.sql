-- Providers that say they support the person already, under the id of the request for their place.
CREATE TABLE already_with_us (
    offer_id       text        PRIMARY KEY,
    referral_id    text        NOT NULL REFERENCES referral,
    programme      text        NOT NULL,
    programme_name text        NOT NULL,
    provider       text        NOT NULL,
    provider_name  text        NOT NULL,
    worker         text,
    acted_by       text,
    reported_at    timestamptz NOT NULL
);
COMMENT ON TABLE already_with_us IS 'Whose case it becomes once a place is held; kept for ever';
