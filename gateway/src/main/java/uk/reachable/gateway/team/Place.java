package uk.reachable.gateway.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A programme with its places, as intervention-service answers it. */
record Place(String id, String name, String provider, List<String> sites, int places, List<Funding> funding) {

    record Funding(LocalDate from, LocalDate to) {}

    Optional<LocalDate> fundedUntil() {
        return funding.stream().map(Funding::to).max(Comparator.naturalOrder());
    }
}
