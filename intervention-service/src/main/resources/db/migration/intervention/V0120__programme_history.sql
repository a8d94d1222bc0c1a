-- What a programme learned to say since: rows of an older file have it as not known until the file is loaded again.
UPDATE programme SET content = jsonb_build_object(
    'stage', 'LIVE',
    'staffing', jsonb_build_object('workers', NULL, 'onCall', jsonb_build_array(), 'outOfHours', NULL),
    'windDown', jsonb_build_object('exempt', false, 'supportWeeks', 1, 'bridgingPerMonth', NULL),
    'evidence', jsonb_build_object('impact', NULL, 'confidence', NULL, 'cost', NULL, 'withinYefShare', NULL),
    'sharingAgreement', NULL,
    'assumed', '') || content;

-- What the reviewed files said when they were last loaded: what differs from it in force is a manager's.
CREATE TABLE reviewed_programme (
    programme text  PRIMARY KEY REFERENCES programme (id),
    content   jsonb NOT NULL
);
INSERT INTO reviewed_programme (programme, content) SELECT id, content FROM programme;

-- Every version that ever was in force, and who brought it; never changed, never deleted.
CREATE TABLE programme_version (
    programme    text        NOT NULL REFERENCES programme (id),
    version      bigint      NOT NULL CHECK (version > 0),
    at           timestamptz NOT NULL,
    author       text        NOT NULL,
    organisation text,
    content      jsonb       NOT NULL,
    PRIMARY KEY (programme, version)
);
INSERT INTO programme_version (programme, version, at, author, content)
    SELECT id, version, now(), 'reviewed file', content FROM programme;
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of programmes is only ever added to';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON programme_version FOR EACH ROW
    EXECUTE FUNCTION refuse_rewriting_history();
