-- Whether those were told who protect a person. Codes and times only: who was told by whom, the reference and the reasons
-- are sealed.
CREATE TABLE safeguarding_question (
    person_id   text        NOT NULL REFERENCES person,
    question    text        NOT NULL,
    incident_id text        NOT NULL REFERENCES incident,
    asked_at    timestamptz NOT NULL,
    due_by      timestamptz NOT NULL,
    told_at     timestamptz,
    answered    boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (person_id, question)
);
COMMENT ON COLUMN safeguarding_question.told_at IS 'When it was told that nobody has answered in time: once';

CREATE INDEX safeguarding_question_of_incident ON safeguarding_question (incident_id);
CREATE INDEX safeguarding_question_unanswered ON safeguarding_question (due_by) WHERE NOT answered;

CREATE TABLE safeguarding_answer (
    id          text PRIMARY KEY,
    person_id   text        NOT NULL,
    question    text        NOT NULL,
    answer      text        NOT NULL CHECK (answer IN ('TOLD', 'NOT_NEEDED')),
    told_at     timestamptz,
    answered_by text        NOT NULL,
    answered_at timestamptz NOT NULL,
    FOREIGN KEY (person_id, question) REFERENCES safeguarding_question,
    CHECK ((told_at IS NOT NULL) = (answer = 'TOLD'))
);
COMMENT ON TABLE safeguarding_answer IS 'Every answer; the last one counts';

CREATE INDEX safeguarding_answer_of_question ON safeguarding_answer (person_id, question, id);
