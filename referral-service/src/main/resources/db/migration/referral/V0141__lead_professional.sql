-- Who leads for the person beside this support.

CREATE TABLE lead_professional (
    referral_id  text        PRIMARY KEY REFERENCES referral,
    kind         text        NOT NULL,
    organisation text        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON COLUMN lead_professional.organisation IS 'As typed: an organisation, never a person; it travels in no event';
