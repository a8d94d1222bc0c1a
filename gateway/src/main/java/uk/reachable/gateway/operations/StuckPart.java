package uk.reachable.gateway.operations;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.reachable.gateway.routing.PartAddresses;

/** A service in which events may be stuck, and what people call it. */
enum StuckPart {
    INCIDENT("Incidents, meetings and people"),
    REFERRAL("Referrals, offers and handovers"),
    INTERVENTION("Programmes, places and returns"),
    NOTIFICATION("Inbox and messages");

    private final String words;

    StuckPart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As addresses call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    URI address(PartAddresses parts) {
        return switch (this) {
            case INCIDENT -> parts.incident();
            case REFERRAL -> parts.referral();
            case INTERVENTION -> parts.intervention();
            case NOTIFICATION -> parts.notification();
        };
    }

    static Optional<StuckPart> at(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
