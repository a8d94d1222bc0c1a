-- Who supports people for a provider: the subject of a token, never a name. The content says how many people at a time,
-- shifts, leave and sites.
CREATE TABLE worker (
    provider text   NOT NULL,
    id       text   NOT NULL,
    region   text   NOT NULL,
    version  bigint NOT NULL CHECK (version > 0),
    content  jsonb  NOT NULL,
    PRIMARY KEY (provider, id)
);

-- Every version that ever was in force, and who brought it; never changed, never deleted.
CREATE TABLE worker_version (
    provider text        NOT NULL,
    worker   text        NOT NULL,
    version  bigint      NOT NULL CHECK (version > 0),
    at       timestamptz NOT NULL,
    author   text        NOT NULL,
    content  jsonb       NOT NULL,
    PRIMARY KEY (provider, worker, version),
    FOREIGN KEY (provider, worker) REFERENCES worker (provider, id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON worker_version FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting_history();

-- Whose place it is, and who supports them, or did last; null in rows from before.
ALTER TABLE placement
    ADD COLUMN person_id text,
    ADD COLUMN worker    text;
CREATE INDEX placement_of_person ON placement (person_id);
CREATE INDEX placement_of_worker ON placement (provider, worker) WHERE state = 'FILLED' AND worker IS NOT NULL;

-- How many people a worker supports, whether or not their provider keeps a file of them.
CREATE TABLE caseload (
    provider text NOT NULL,
    worker   text NOT NULL,
    cases    int  NOT NULL CHECK (cases >= 0),
    PRIMARY KEY (provider, worker)
);

-- The ledger of caseloads, never changed, never deleted: its sums are the counters above.
CREATE TABLE caseload_entry (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    provider text        NOT NULL,
    worker   text        NOT NULL,
    offer_id text        NOT NULL,
    change   int         NOT NULL CHECK (change IN (-1, 1)),
    at       timestamptz NOT NULL
);
CREATE INDEX caseload_entry_of_worker ON caseload_entry (provider, worker) INCLUDE (change);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON caseload_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting();
