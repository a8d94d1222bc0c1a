-- The catalogue's programmes and how many of their places are taken.
-- Counters change only under the row's lock (SELECT ... FOR UPDATE), together with an entry of the ledger.
CREATE TABLE programme (
    id      text   PRIMARY KEY,
    region  text   NOT NULL,
    need    text   NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    places  int    NOT NULL CHECK (places >= 0),
    held    int    NOT NULL DEFAULT 0 CHECK (held >= 0),
    filled  int    NOT NULL DEFAULT 0 CHECK (filled >= 0),
    content jsonb  NOT NULL
);
CREATE INDEX programme_shelf ON programme (need, region, id);

-- Places may be lowered below what is taken; only taking one more is refused then.
CREATE FUNCTION refuse_overbooking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'programme % has no free place', NEW.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER no_overbooking BEFORE UPDATE ON programme FOR EACH ROW
    WHEN (NEW.held + NEW.filled > OLD.held + OLD.filled AND NEW.held + NEW.filled > NEW.places)
    EXECUTE FUNCTION refuse_overbooking();

-- One row for every request for a place, for ever: it also tells later what could not be offered.
CREATE TABLE placement (
    offer_id       text        PRIMARY KEY,
    referral_id    text        NOT NULL,
    need           text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'TURNED_AWAY', 'WITHDRAWN', 'HELD', 'FILLED', 'RELEASED')),
    programme      text        REFERENCES programme (id),
    programme_name text,
    provider       text,
    provider_name  text,
    respond_by     timestamptz,
    requested_at   timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    request        jsonb       NOT NULL,
    CHECK ((state IN ('HELD', 'FILLED', 'RELEASED')) = (programme IS NOT NULL)),
    CHECK (respond_by IS NULL OR state = 'HELD')
);
CREATE INDEX placement_waiting ON placement (need, requested_at, offer_id) WHERE state = 'WAITING';
CREATE INDEX placement_held ON placement (coalesce(respond_by, changed_at)) WHERE state = 'HELD';
CREATE INDEX placement_filled ON placement (referral_id, programme) WHERE state = 'FILLED';

-- The ledger: what happened to places, never changed, never deleted. Its sums are the programme's counters.
CREATE TABLE place_entry (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme     text        NOT NULL REFERENCES programme (id),
    offer_id      text        NOT NULL,
    kind          text        NOT NULL,
    held_change   int         NOT NULL,
    filled_change int         NOT NULL,
    at            timestamptz NOT NULL,
    UNIQUE (offer_id, kind),
    CHECK ((kind, held_change, filled_change)
        IN (('HELD', 1, 0), ('FILLED', -1, 1), ('RELEASED', -1, 0), ('RELEASED', 0, -1)))
);
CREATE INDEX place_entry_programme ON place_entry (programme) INCLUDE (held_change, filled_change);
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger of places is only ever added to';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON place_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting();
