package uk.reachable.incident.links;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.IncidentStatus;

/** The other incident of a link, as this one shows it; {@code side} only of a retaliation. */
public record LinkedIncident(
        String id, LinkKind kind, @Nullable Side side, String incidentId, String reference, IncidentStatus status) {

    /** Which of the two answered the other. */
    @Schema(name = "LinkSide")
    public enum Side {
        /** This one answered the other. */
        ANSWERS_IT,
        /** The other answered this one. */
        ANSWERED_BY_IT
    }
}
