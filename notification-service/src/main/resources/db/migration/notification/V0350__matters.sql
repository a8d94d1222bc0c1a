-- What the notices of one subject are about for everybody; the states are drawn in README.md.
CREATE TABLE matter (
    -- kind and id of the subject: OFFER/4711
    subject            text        PRIMARY KEY,
    incident_reference text        NOT NULL,
    referral_id        text,
    state              text        NOT NULL CHECK (state IN ('OPEN', 'ACKNOWLEDGED', 'OVER')),
    opened_at          timestamptz NOT NULL,
    respond_by         timestamptz,
    -- how far it was told, where some are told before others
    rung               text CHECK (rung IN ('FIRST', 'COLLEAGUES', 'MANAGERS', 'DESK')),
    held_until         timestamptz,
    acknowledged_by    text,
    acknowledged_at    timestamptz,
    acknowledged_until timestamptz,
    over_at            timestamptz,
    -- when the next are told, or the silence ends
    next_at            timestamptz,
    -- when it was last looked whose shift has begun
    shifts_seen_at     timestamptz NOT NULL,
    CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_by IS NOT NULL)),
    CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_at IS NOT NULL)),
    CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_until IS NOT NULL)),
    CHECK ((state = 'OVER') = (over_at IS NOT NULL)),
    CHECK (state <> 'OVER' OR next_at IS NULL)
);
CREATE INDEX matter_next ON matter (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX matter_shifts ON matter (shifts_seen_at) WHERE state <> 'OVER';
CREATE INDEX matter_subject ON matter (subject text_pattern_ops) WHERE state <> 'OVER';
CREATE INDEX matter_referral ON matter (referral_id) WHERE state <> 'OVER';

-- The notices by which each organisation was told of it.
CREATE TABLE matter_item (
    item_id uuid PRIMARY KEY REFERENCES inbox_item ON DELETE CASCADE,
    subject text NOT NULL REFERENCES matter ON DELETE CASCADE
);
CREATE INDEX matter_item_subject ON matter_item (subject);

-- Offers that are told in circles and still open become matters; what was told otherwise before has none.
INSERT INTO matter (subject, incident_reference, referral_id, state, opened_at, respond_by, rung, next_at, shifts_seen_at)
SELECT 'OFFER/' || i.subject_id, i.incident_reference, i.referral_id, 'OPEN', i.posted_at, i.respond_by,
       CASE WHEN d.told_at IS NULL THEN 'MANAGERS' ELSE 'DESK' END,
       CASE WHEN d.told_at IS NULL THEN d.desk_at END, now()
FROM desk_call d JOIN inbox_item i ON i.id = d.item_id;
INSERT INTO matter_item (item_id, subject)
SELECT i.id, m.subject FROM inbox_item i JOIN matter m ON m.subject = i.subject_kind || '/' || i.subject_id
WHERE i.kind IN ('OFFER_MADE', 'NOBODY_ON_SHIFT', 'NOBODY_HAS_ANSWERED');
DROP TABLE desk_call;

-- An item that is shown anew, for something about it has changed: a number of its own in the stream of its inbox.
CREATE TABLE inbox_change (
    organisation text   NOT NULL,
    seq          bigint NOT NULL,
    item_id      uuid   NOT NULL REFERENCES inbox_item ON DELETE CASCADE,
    PRIMARY KEY (organisation, seq)
);
CREATE INDEX inbox_change_item ON inbox_change (item_id);
