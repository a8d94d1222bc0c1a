-- By which channels somebody wants their alerts, best first; without a row the region's order holds.
CREATE TABLE channel_choice (
    organisation text        NOT NULL,
    subject      text        NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    channels     text[]      NOT NULL,
    chosen_at    timestamptz NOT NULL,
    PRIMARY KEY (organisation, subject)
);
