package uk.reachable.referral.casefile;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.contracts.referral.WorkerChanged;

/**
 * One step of a case; {@code organisation} is whose step it was, or null when the step concerns everybody.
 *
 * @param worker whose case it became by the step
 * @param actedBy the manager who took it for them, null when they took it themselves
 */
record HistoryEntry(
        long version,
        Instant at,
        ReferralStatus status,
        String what,
        @Nullable String organisation,
        @Nullable String programme,
        @Nullable String toOrganisation,
        @Nullable String toProgramme,
        @Nullable String reason,
        @Nullable String worker,
        @Nullable String actedBy) {

    static HistoryEntry of(ReferralStatus status, CaseEvent event) {
        return switch (event) {
            case ReferralRaised e -> general(status, e, e.raisedAt(), null);
            case PlaceRequested e -> general(status, e, e.requestedAt(), null);
            case ReferralWaiting e -> general(status, e, e.waitingSince(), null);
            case ReferralUnplaced e -> general(status, e, e.unplacedAt(), null);
            case OfferMade e -> offer(status, e, e.madeAt(), e.provider(), e.programme(), null);
            case OfferAccepted e ->
                offer(status, e, e.acceptedAt(), e.provider(), e.programme(), null)
                        .by(e.worker(), e.actedBy());
            case OfferDeclined e -> offer(status, e, e.declinedAt(), e.provider(), e.programme(), e.reason());
            case OfferLapsed e -> offer(status, e, e.lapsedAt(), e.provider(), e.programme(), null);
            case OfferNotMade e -> offer(status, e, e.decidedAt(), e.provider(), e.programme(), null);
            case OfferWithdrawn e -> withdrawn(status, e);
            case AlreadyWithUsNotPossible e -> offer(status, e, e.decidedAt(), e.provider(), e.programme(), null);
            case ReferralWithdrawn e -> general(status, e, e.withdrawnAt(), e.reason());
            case ReferralAmended e -> general(status, e, e.amendedAt(), null);
            case ReferralReopened e -> general(status, e, e.reopenedAt(), null);
            case LeftBeforeContact e -> general(status, e, e.leftAt(), null);
            case ConfirmationAwaited e -> general(status, e, e.awaitedSince(), null);
            case ConfirmationOverdue e -> general(status, e, e.overdueAt(), null);
            case UnplacedOverdue e -> general(status, e, e.overdueAt(), null);
            case ReofferConfirmed e -> general(status, e, e.confirmedAt(), null);
            case ProgrammeChosen e -> offer(status, e, e.chosenAt(), e.provider(), e.programme(), e.reason());
            case ReferralReleased e -> offer(status, e, e.releasedAt(), e.provider(), e.programme(), null);
            case ReferrerTold e -> general(status, e, e.toldAt(), e.outcome());
            case ContactRecorded e -> offer(status, e, e.contactedAt(), e.provider(), e.programme(), e.answer());
            case FirstContactOverdue e -> offer(status, e, e.overdueAt(), e.provider(), e.programme(), null);
            case SessionRecorded e -> offer(status, e, e.recordedAt(), e.provider(), e.programme(), null);
            case WorkerChanged e ->
                offer(status, e, e.changedAt(), e.provider(), e.programme(), e.reason())
                        .by(e.toWorker(), e.changedBy());
            case ReferralCompleted e -> offer(status, e, e.completedAt(), e.provider(), e.programme(), e.outcome());
            case ReferralEndedEarly e -> offer(status, e, e.endedAt(), e.provider(), e.programme(), e.reason());
            case ReferralPaused e -> general(status, e, e.pausedAt(), null);
            case ReferralResumed e -> general(status, e, e.resumedAt(), null);
            case JourneyPlanned e -> offer(status, e, e.plannedAt(), e.provider(), e.programme(), null);
            case LegConfirmed e -> offer(status, e, e.confirmedAt(), e.provider(), e.programme(), e.leg());
            case LegMissed e -> offer(status, e, e.missedAt(), e.provider(), e.programme(), e.leg());
            case HandoverProposed e ->
                handover(status, e, e.proposedAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme());
            case HandoverOffered e ->
                handover(status, e, e.offeredAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme());
            case HandoverAccepted e ->
                handover(status, e, e.acceptedAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme())
                        .by(e.worker(), null);
            case HandoverRefused e ->
                handover(status, e, e.refusedAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme());
            case HandoverLapsed e ->
                handover(status, e, e.lapsedAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme());
            case HandoverNotPossible e ->
                handover(status, e, e.decidedAt(), e.fromOrganisation(), e.toOrganisation(), e.toProgramme());
        };
    }

    private HistoryEntry by(@Nullable String whose, @Nullable String actor) {
        return new HistoryEntry(
                version, at, status, what, organisation, programme, toOrganisation, toProgramme, reason, whose, actor);
    }

    /** Whether an organisation took part in the step, or the step concerns everybody. */
    boolean concerns(String viewer) {
        return organisation == null || organisation.equals(viewer) || viewer.equals(toOrganisation);
    }

    private static HistoryEntry general(ReferralStatus status, CaseEvent event, Instant at, @Nullable Enum<?> reason) {
        String why = reason == null ? null : reason.name();
        return new HistoryEntry(event.version(), at, status, what(event), null, null, null, null, why, null, null);
    }

    private static HistoryEntry offer(
            ReferralStatus status,
            CaseEvent event,
            Instant at,
            String provider,
            String programme,
            @Nullable Enum<?> reason) {
        String why = reason == null ? null : reason.name();
        return new HistoryEntry(
                event.version(), at, status, what(event), provider, programme, null, null, why, null, null);
    }

    /** A request that nobody has answered concerns everybody, an open offer whoever was asked. */
    private static HistoryEntry withdrawn(ReferralStatus status, OfferWithdrawn e) {
        return e.provider() == null || e.programme() == null
                ? general(status, e, e.withdrawnAt(), null)
                : offer(status, e, e.withdrawnAt(), e.provider(), e.programme(), null);
    }

    private static HistoryEntry handover(
            ReferralStatus status, CaseEvent event, Instant at, String from, String to, String toProgramme) {
        String why =
                event instanceof HandoverProposed proposed ? proposed.reason().name() : null;
        return new HistoryEntry(event.version(), at, status, what(event), from, null, to, toProgramme, why, null, null);
    }

    /** OfferMade becomes OFFER_MADE. */
    private static String what(CaseEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
