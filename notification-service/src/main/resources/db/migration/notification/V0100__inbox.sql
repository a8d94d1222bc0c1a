-- The notices of each organisation. seq is contiguous per organisation: it comes from the locked head row, never from
-- a database sequence, whose numbers can become visible late and would then be skipped by a stream.
CREATE TABLE inbox_head (
    organisation text PRIMARY KEY,
    seq          bigint NOT NULL
);

CREATE TABLE inbox_item (
    id                 uuid PRIMARY KEY,
    organisation       text        NOT NULL,
    seq                bigint      NOT NULL,
    kind               text        NOT NULL,
    subject_kind       text        NOT NULL CHECK (subject_kind IN ('OFFER', 'HANDOVER', 'MEETING')),
    subject_id         text        NOT NULL,
    incident_id        text        NOT NULL,
    incident_reference text        NOT NULL,
    region             text        NOT NULL,
    referral_id        text,
    respond_by         timestamptz,
    on_shift_from      timestamptz,
    ring               text,
    posted_at          timestamptz NOT NULL,
    -- when the first e-mail of the notice was taken by a mail server
    emailed_at         timestamptz,
    -- an organisation is told once, however often the event comes
    UNIQUE (kind, subject_id, organisation),
    UNIQUE (organisation, seq)
);

CREATE INDEX inbox_item_posted_at ON inbox_item (posted_at);

CREATE TABLE inbox_read (
    item_id uuid        NOT NULL REFERENCES inbox_item ON DELETE CASCADE,
    subject text        NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (item_id, subject)
);
