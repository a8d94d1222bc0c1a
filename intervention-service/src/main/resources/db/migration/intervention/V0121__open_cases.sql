-- Whom the end of a programme would leave: read for every wind-down.
CREATE INDEX placement_open_case ON placement (programme) WHERE state = 'FILLED';
