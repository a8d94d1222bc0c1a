package uk.reachable.gateway.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five purposes of the unit's support after an incident, as people say them. */
public enum Purpose {
    PREVENT_ONWARD_TRANSMISSION("Prevent further violence"),
    PREVENTATIVE_INTERVENTIONS("Offer preventative interventions"),
    COMMUNITY_ENGAGEMENT("Support engagement with the communities affected"),
    ADDRESS_TRAUMA("Address trauma"),
    ROOT_CAUSES("Address root causes by early intervention");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** In the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Purpose> at(String path) {
        return Stream.of(values())
                .filter(purpose -> purpose.path().equals(path))
                .findFirst();
    }
}
