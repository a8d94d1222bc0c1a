-- Whom a programme turned away while it wound down is told of when its money reaches further.
CREATE INDEX placement_turned_away ON placement (need) WHERE state = 'TURNED_AWAY';
