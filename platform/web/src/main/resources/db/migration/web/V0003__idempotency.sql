-- The answers already given, so that a repeated POST gets the same one and has no second effect.
-- Written in the transaction of the effect. The body of a request is here only as a digest.
CREATE TABLE idempotency_answer (
    subject         text        NOT NULL,
    method          text        NOT NULL,
    path            text        NOT NULL,
    idempotency_key text        NOT NULL,
    fingerprint     bytea       NOT NULL,
    status          integer     NOT NULL,
    location        text,
    content_type    text,
    body            bytea       NOT NULL,
    answered_at     timestamptz NOT NULL,
    PRIMARY KEY (subject, method, path, idempotency_key)
);

CREATE INDEX idempotency_answer_by_age ON idempotency_answer (answered_at);
