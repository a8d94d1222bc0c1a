-- Returns as they were submitted. A version is frozen: its content is the text that its hash is of.
CREATE TABLE filed_return (
    id       text PRIMARY KEY,
    region   text NOT NULL,
    kind     text NOT NULL,
    from_day date NOT NULL,
    to_day   date NOT NULL,
    UNIQUE (region, kind, from_day, to_day)
);
CREATE TABLE filed_return_version (
    return_id    text        NOT NULL REFERENCES filed_return (id),
    version      int         NOT NULL CHECK (version > 0),
    content      text        NOT NULL,
    hash         text        NOT NULL,
    reason       text,
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (return_id, version),
    CHECK ((version = 1) = (reason IS NULL))
);
CREATE FUNCTION refuse_rewriting_returns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a submitted return is frozen: restate it as another version';
END $$;
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON filed_return_version FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting_returns();
