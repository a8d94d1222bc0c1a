-- What was spent of grants, in pounds, as managers enter it; only ever added to, a negative amount corrects another.
CREATE TABLE grant_spend (
    id              text           PRIMARY KEY,
    region          text           NOT NULL,
    spent_on        date           NOT NULL,
    amount          numeric(14, 2) NOT NULL CHECK (amount <> 0),
    fund            text           NOT NULL,
    cost            text           NOT NULL,
    purpose         text           NOT NULL,
    evidence        text           NOT NULL,
    local_authority text,
    entered_by      text           NOT NULL,
    entered_at      timestamptz    NOT NULL
);
CREATE INDEX grant_spend_by_day ON grant_spend (region, spent_on);
CREATE FUNCTION refuse_rewriting_spend() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was spent is only ever added to';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON grant_spend FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting_spend();
