-- What is held and filled, counted from the requests: the third account that has to agree with counters and entries.
CREATE INDEX placement_taken ON placement (programme, state) WHERE state IN ('HELD', 'FILLED');
