package uk.reachable.gateway.police;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.JourneyLeg;

/** A leg in the address of what is done about it. */
final class LegPath {

    private LegPath() {}

    static String of(JourneyLeg leg) {
        return leg.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<JourneyLeg> at(String path) {
        return Stream.of(JourneyLeg.values())
                .filter(leg -> of(leg).equals(path))
                .findFirst();
    }
}
