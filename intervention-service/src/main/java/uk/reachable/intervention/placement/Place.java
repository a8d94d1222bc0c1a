package uk.reachable.intervention.placement;

import uk.reachable.intervention.catalogue.Programme;

/** Whose place it is, with the names as they were when it was held. */
record Place(String programme, String programmeName, String provider, String providerName) {

    static Place of(Programme programme) {
        return new Place(programme.id(), programme.name(), programme.provider(), programme.providerName());
    }
}
