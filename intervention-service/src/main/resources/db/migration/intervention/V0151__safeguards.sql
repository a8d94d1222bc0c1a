-- Who must not meet whom: people on opposing sides (a row for each side, under one id), and workers who are not safe for
-- somebody. People are opaque ids here. Ended, never deleted.
CREATE TABLE safeguard (
    id           text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('OPPOSING_SIDES', 'UNSAFE_WORKER')),
    region       text        NOT NULL,
    person       text        NOT NULL,
    other_person text,
    provider     text,
    worker       text,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    ended_by     text,
    ended_at     timestamptz,
    PRIMARY KEY (id, person),
    CHECK (num_nonnulls(other_person) = CASE kind WHEN 'OPPOSING_SIDES' THEN 1 ELSE 0 END),
    CHECK (num_nonnulls(provider, worker) = CASE kind WHEN 'UNSAFE_WORKER' THEN 2 ELSE 0 END),
    CHECK (person <> other_person),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX safeguard_of_person ON safeguard (person) WHERE ended_at IS NULL;

-- That a programme may be asked for a person although everybody at work there is ruled out: who decided it, and why.
CREATE TABLE matching_decision (
    referral_id text        NOT NULL,
    programme   text        NOT NULL REFERENCES programme (id),
    reason      text        NOT NULL,
    decided_by  text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (referral_id, programme)
);
