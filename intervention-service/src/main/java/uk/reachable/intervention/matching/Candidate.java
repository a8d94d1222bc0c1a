package uk.reachable.intervention.matching;

import uk.reachable.intervention.catalogue.Programme;

/** A programme with its places as they stand now; taken places may exceed its places after these were lowered. */
public record Candidate(Programme programme, int held, int filled) {

    public int free() {
        return Math.max(0, programme.places() - held - filled);
    }

    public Candidate withOneMoreHeld() {
        return new Candidate(programme, held + 1, filled);
    }

    /** Share of the places that are taken; a programme without places counts as full. */
    double load() {
        return programme.places() == 0 ? 1 : (double) (held + filled) / programme.places();
    }
}
