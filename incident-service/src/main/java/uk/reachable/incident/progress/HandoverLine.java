package uk.reachable.incident.progress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;

/** How one handover stands. */
public record HandoverLine(
        String id,
        Status status,
        String toOrganisation,
        String toProgramme,
        @Nullable Instant respondBy) {

    /** The steps of a handover. */
    @Schema(name = "HandoverStatus")
    public enum Status {
        PROPOSED,
        OFFERED,
        ACCEPTED,
        REFUSED,
        LAPSED,
        NOT_POSSIBLE
    }

    /** What a step says about a handover; empty when it is not about one. */
    static Optional<HandoverLine> of(CaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case HandoverProposed h ->
                        closed(h.handoverId(), Status.PROPOSED, h.toOrganisation(), h.toProgramme());
                    case HandoverOffered h ->
                        new HandoverLine(
                                h.handoverId(), Status.OFFERED, h.toOrganisation(), h.toProgramme(), h.respondBy());
                    case HandoverAccepted h ->
                        closed(h.handoverId(), Status.ACCEPTED, h.toOrganisation(), h.toProgramme());
                    case HandoverRefused h ->
                        closed(h.handoverId(), Status.REFUSED, h.toOrganisation(), h.toProgramme());
                    case HandoverLapsed h -> closed(h.handoverId(), Status.LAPSED, h.toOrganisation(), h.toProgramme());
                    case HandoverNotPossible h ->
                        closed(h.handoverId(), Status.NOT_POSSIBLE, h.toOrganisation(), h.toProgramme());
                    default -> null;
                });
    }

    /** No clock runs. */
    private static HandoverLine closed(String id, Status status, String toOrganisation, String toProgramme) {
        return new HandoverLine(id, status, toOrganisation, toProgramme, null);
    }
}
