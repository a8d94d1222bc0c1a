-- Systems of partner organisations that are told of their organisation's notices: docs/webhooks.md.
CREATE TABLE webhook_endpoint (
    id               uuid PRIMARY KEY,
    organisation     text        NOT NULL,
    url              text        NOT NULL,
    -- null: every kind, those of later versions too
    kinds            text[],
    registered_at    timestamptz NOT NULL,
    -- null while it is on
    off_reason       text CHECK (off_reason IN ('BY_MANAGER', 'GONE', 'FAILING')),
    state_since      timestamptz NOT NULL,
    -- since when nothing has arrived; null while all is well, and while it is off
    failing_since    timestamptz,
    -- it asked not to be called before (Retry-After)
    left_alone_until timestamptz,
    UNIQUE (organisation, url)
);

CREATE INDEX webhook_endpoint_switched_off ON webhook_endpoint (off_reason) WHERE off_reason IS NOT NULL;

-- What signs; sealed with a key that rests in no database.
CREATE TABLE webhook_secret (
    id          uuid PRIMARY KEY,
    endpoint_id uuid        NOT NULL REFERENCES webhook_endpoint ON DELETE CASCADE,
    sealed      bytea       NOT NULL,
    made_at     timestamptz NOT NULL,
    -- null: the secret of now; else an earlier one, which signs beside it until then
    valid_until timestamptz
);

CREATE UNIQUE INDEX webhook_secret_of_now ON webhook_secret (endpoint_id) WHERE valid_until IS NULL;
CREATE INDEX webhook_secret_expiry ON webhook_secret (valid_until) WHERE valid_until IS NOT NULL;
