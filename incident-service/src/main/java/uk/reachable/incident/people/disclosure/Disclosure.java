package uk.reachable.incident.people.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;

/**
 * What was disclosed, or reviewed to be, by when, on which basis and under which agreement.
 *
 * @param organisation null for a review before anybody has accepted
 * @param agreement the reference of the agreement that was current then, null when it has none
 */
record Disclosure(
        String id,
        String referralId,
        String personId,
        Step step,
        Set<IdentityField> fields,
        String lawfulBasis,
        @Nullable String organisation,
        @Nullable String agreement,
        Instant at) {
    Disclosure {
        fields = Set.copyOf(fields);
    }

    /** How a disclosure came about. */
    @Schema(name = "DisclosureStep")
    enum Step {
        /** Somebody looked before anybody had accepted, and chose these fields. */
        REVIEWED,
        /** A provider accepted, and sees them from then on. */
        SENT,
        /** The provider sees more, for a reason that is sealed. */
        WIDENED,
        /** The provider sees less from then on. */
        NARROWED
    }

    /** The field of the vault, under the person's key, with the reason. */
    String why() {
        return "disclosure/" + id + "/why";
    }
}
