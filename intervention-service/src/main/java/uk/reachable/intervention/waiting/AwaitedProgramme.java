package uk.reachable.intervention.waiting;

import uk.reachable.intervention.catalogue.Programme;

/** A programme that fits somebody in line, and is full. */
record AwaitedProgramme(String programme, String programmeName, String provider, String providerName) {

    static AwaitedProgramme of(Programme programme) {
        return new AwaitedProgramme(programme.id(), programme.name(), programme.provider(), programme.providerName());
    }
}
