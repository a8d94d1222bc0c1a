CREATE TABLE referral (
    id                       text        PRIMARY KEY,
    version                  bigint      NOT NULL CHECK (version > 0),
    status                   text        NOT NULL,
    responsible_organisation text        NOT NULL,
    incident_id              text        NOT NULL,
    incident_reference       text        NOT NULL,
    region                   text        NOT NULL,
    person_id                text        NOT NULL,
    need                     text        NOT NULL,
    age_band                 text        NOT NULL,
    local_authority          text        NOT NULL,
    home_local_authority     text        NOT NULL,
    setting                  text,
    site                     text,
    expected_release         timestamptz,
    referring_organisation   text        NOT NULL,
    requested_at             timestamptz NOT NULL,
    changed_at               timestamptz NOT NULL,
    offer_id                 text,
    waiting_since            timestamptz,
    placement_id             text,
    programme                text,
    programme_name           text,
    provider                 text,
    provider_name            text,
    duty_due_by              timestamptz,
    CHECK (status IN ('RAISED', 'OFFERED', 'WAITING', 'ACCEPTED', 'UNPLACED')),
    CHECK ((offer_id IS NOT NULL) = (status IN ('RAISED', 'OFFERED', 'WAITING'))),
    CHECK ((waiting_since IS NOT NULL) = (status = 'WAITING')),
    CHECK ((duty_due_by IS NOT NULL) = (status = 'UNPLACED')),
    CHECK (num_nonnulls(placement_id, programme, programme_name, provider, provider_name)
           = CASE status WHEN 'ACCEPTED' THEN 5 ELSE 0 END),
    CHECK (responsible_organisation = coalesce(provider, referring_organisation))
) WITH (fillfactor = 80);
COMMENT ON TABLE referral IS 'One row per referral; its row lock decides between accept, decline, lapse and handover';
COMMENT ON COLUMN referral.offer_id IS 'The request for a place that is not answered, or the open offer';
COMMENT ON COLUMN referral.placement_id IS 'The offer or handover that filled the place';
CREATE INDEX referral_unanswered ON referral (changed_at) WHERE status = 'RAISED';

CREATE TABLE offer (
    id             text        PRIMARY KEY,
    referral_id    text        NOT NULL REFERENCES referral,
    programme      text        NOT NULL,
    programme_name text        NOT NULL,
    provider       text        NOT NULL,
    provider_name  text        NOT NULL,
    made_at        timestamptz NOT NULL,
    respond_by     timestamptz NOT NULL,
    on_shift_from  timestamptz,
    ring           text,
    outcome        text CHECK (outcome IN ('ACCEPTED', 'DECLINED', 'LAPSED')),
    ended_at       timestamptz,
    CHECK ((outcome IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX offer_one_open ON offer (referral_id) WHERE outcome IS NULL;
CREATE INDEX offer_of_referral ON offer (referral_id, made_at);
CREATE INDEX offer_clock ON offer (respond_by) WHERE outcome IS NULL;

CREATE TABLE handover (
    id                text        PRIMARY KEY,
    referral_id       text        NOT NULL REFERENCES referral,
    status            text        NOT NULL,
    from_organisation text        NOT NULL,
    to_programme      text        NOT NULL,
    to_programme_name text        NOT NULL,
    to_organisation   text        NOT NULL,
    to_organisation_name text     NOT NULL,
    reason            text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    offered_at        timestamptz,
    respond_by        timestamptz,
    on_shift_from     timestamptz,
    ring              text,
    ended_at          timestamptz,
    CHECK (status IN ('PROPOSED', 'OFFERED', 'ACCEPTED', 'REFUSED', 'LAPSED', 'NOT_POSSIBLE')),
    CHECK ((respond_by IS NULL) = (offered_at IS NULL)),
    CHECK (status <> 'OFFERED' OR respond_by IS NOT NULL),
    CHECK ((ended_at IS NULL) = (status IN ('PROPOSED', 'OFFERED'))),
    CHECK (from_organisation <> to_organisation)
);
CREATE UNIQUE INDEX handover_one_open ON handover (referral_id) WHERE ended_at IS NULL;
CREATE INDEX handover_of_referral ON handover (referral_id, proposed_at);
CREATE INDEX handover_clock ON handover (respond_by) WHERE ended_at IS NULL;

CREATE TABLE programme (
    id             text     PRIMARY KEY,
    name           text     NOT NULL,
    provider       text     NOT NULL,
    provider_name  text     NOT NULL,
    region         text     NOT NULL,
    offer_minutes  integer  NOT NULL,
    shifts         jsonb    NOT NULL,
    contact_team   text     NOT NULL,
    contact_phone  text     NOT NULL
);
COMMENT ON TABLE programme IS 'What intervention-service published last; no shifts mean always on shift';

CREATE TABLE case_history (
    position        bigint      GENERATED ALWAYS AS IDENTITY,
    referral_id     text        NOT NULL REFERENCES referral,
    version         bigint      NOT NULL,
    what            text        NOT NULL,
    at              timestamptz NOT NULL,
    status          text        NOT NULL,
    organisation    text,
    programme       text,
    to_organisation text,
    to_programme    text,
    reason          text,
    PRIMARY KEY (referral_id, version, what)
);
COMMENT ON COLUMN case_history.organisation IS 'Whose step it was; null for steps that everybody concerned may see';

CREATE TABLE heartbeat (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    last     timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE heartbeat IS 'When the last heartbeat was sent, on this database''s clock; whoever moves it sends the next';
INSERT INTO heartbeat (last) VALUES ('-infinity');
