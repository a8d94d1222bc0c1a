-- Everybody who could not be offered support when it was asked for: one row for each refusal and each wait, written in the
-- transaction that decided it. Never changed: what was free later does not undo that it was missing then.
CREATE TABLE unmet_need (
    offer_id        text        NOT NULL,
    referral_id     text        NOT NULL,
    region          text        NOT NULL,
    local_authority text        NOT NULL,
    age_band        text        NOT NULL,
    need            text        NOT NULL,
    outcome         text        NOT NULL CHECK (outcome IN ('TURNED_AWAY', 'WAITED')),
    reason          text        NOT NULL,
    at              timestamptz NOT NULL,
    PRIMARY KEY (offer_id, outcome)
);
CREATE INDEX unmet_need_of_region ON unmet_need (region, at);

CREATE FUNCTION refuse_rewriting_unmet_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger of unmet need is only ever added to';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON unmet_need FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting_unmet_need();
