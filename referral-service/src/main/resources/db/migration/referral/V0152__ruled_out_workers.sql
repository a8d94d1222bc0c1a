-- Workers who must not take a person on, as they were told with the place: subjects, never names.
CREATE TABLE ruled_out_worker (
    offer_id text NOT NULL,
    worker   text NOT NULL,
    PRIMARY KEY (offer_id, worker)
);
COMMENT ON COLUMN ruled_out_worker.offer_id IS 'The offer or handover that the place is held for, or was filled by';
