-- What somebody has begun to write and not sent yet. It may say who a person is: only ever sealed, under a key of its own,
-- and deleted with it when it was sent, when its author asks, or after a week.
CREATE TABLE draft (
    id         text PRIMARY KEY,
    author     text        NOT NULL,
    form       text        NOT NULL,
    sealed     bytea       NOT NULL,
    saved_at   timestamptz NOT NULL,
    kept_until timestamptz NOT NULL,
    UNIQUE (author, form)
);

CREATE INDEX draft_kept_until ON draft (kept_until);
