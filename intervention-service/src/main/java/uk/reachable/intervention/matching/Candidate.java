package uk.reachable.intervention.matching;

import uk.reachable.intervention.catalogue.Programme;

/**
 * A programme with its places and workers as they stand now; taken places may exceed its places after these were
 * lowered.
 */
public record Candidate(Programme programme, int held, int filled, Team team) {

    /** Of a provider that keeps no workers on file. */
    public Candidate(Programme programme, int held, int filled) {
        this(programme, held, filled, Team.NOT_ON_FILE);
    }

    public int free() {
        return Math.max(0, programme.places() - held - filled);
    }

    /** Whether a place is free, and a worker for it. */
    public boolean canTake() {
        return free() > 0 && team.hasRoom(held);
    }

    public Candidate withOneMoreHeld() {
        return new Candidate(programme, held + 1, filled, team);
    }

    public Candidate with(Team other) {
        return new Candidate(programme, held, filled, other);
    }

    /** Share of the places that are taken; a programme without places counts as full. */
    double load() {
        return programme.places() == 0 ? 1 : (double) (held + filled) / programme.places();
    }
}
