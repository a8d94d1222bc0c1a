package uk.reachable.system.prove.check.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PlacePurpose;
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
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.contracts.referral.WorkerChanged;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;
import static uk.reachable.contracts.codes.ReferralStatus.AWAITING_CONFIRMATION;
import static uk.reachable.contracts.codes.ReferralStatus.COMPLETED;
import static uk.reachable.contracts.codes.ReferralStatus.ENDED_EARLY;
import static uk.reachable.contracts.codes.ReferralStatus.OFFERED;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;
import static uk.reachable.contracts.codes.ReferralStatus.UNPLACED;
import static uk.reachable.contracts.codes.ReferralStatus.WAITING;
import static uk.reachable.contracts.codes.ReferralStatus.WITHDRAWN;

/** A referral as its events tell it, by the drawings of referral-service's README and no line of its code. */
public final class Course {

    private static final Set<ReferralStatus> NOT_ACCEPTED =
            EnumSet.of(RAISED, WAITING, OFFERED, UNPLACED, AWAITING_CONFIRMATION);
    private static final Set<ReferralStatus> OVER_OR_UNPLACED = EnumSet.of(UNPLACED, WITHDRAWN, COMPLETED, ENDED_EARLY);

    private final List<String> illegal = new ArrayList<>();
    private final Map<String, @Nullable String> claims = new HashMap<>();
    private @Nullable ReferralStatus status;
    private long version;
    private String incidentId = "";
    private String responsible = "";
    private @Nullable String sought;
    private @Nullable Asked offer;
    private @Nullable Taken taken;
    private final OpenHandover handover = new OpenHandover();
    private int statusChanges;

    private Course() {}

    /** An organisation that is asked, under the id of the offer or handover. */
    public record Asked(String id, String organisation, String programme) {}

    /** The place that is filled, under the id of the offer or handover that filled it. */
    public record Taken(String id, String organisation, String programme) {}

    public static Course of(List<CaseEvent> steps) {
        Course course = new Course();
        steps.forEach(course::take);
        return course;
    }

    private void take(CaseEvent step) {
        ReferralStatus before = status;
        incidentId = step.incidentId();
        apply(step);
        if (status != before && before != null) {
            statusChanges++;
        }
        takeVersion(step);
    }

    /** Grows by one with every change; a change may be told by two events. */
    private void takeVersion(CaseEvent step) {
        if (step.version() != version + 1 && step.version() != version) {
            illegal.add("version " + step.version() + " of " + name(step) + " after " + version);
        }
        version = step.version();
    }

    private void apply(CaseEvent step) {
        switch (step) {
            case ReferralRaised e -> {
                require(status == null, step);
                status = RAISED;
                responsible = e.responsibleOrganisation();
            }
            case PlaceRequested e
            when e.purpose() == PlacePurpose.HANDOVER ->
                require(status == ACCEPTED && handover.isProposed(e.offerId()), step);
            case PlaceRequested e
            when e.purpose() == PlacePurpose.ALREADY_WITH_US -> {
                require(status != null && NOT_ACCEPTED.contains(status), step);
                claims.put(e.offerId(), e.programme());
            }
            case PlaceRequested e -> {
                require(status == RAISED, step);
                sought = e.offerId();
            }
            case OfferMade e -> {
                require((status == RAISED || status == WAITING) && e.offerId().equals(sought), step);
                status = OFFERED;
                offer = new Asked(e.offerId(), e.provider(), e.programme());
            }
            case ReferralWaiting e -> {
                require(status == RAISED && e.offerId().equals(sought), step);
                status = WAITING;
            }
            case ReferralUnplaced e -> {
                require((status == RAISED || status == WAITING) && e.offerId().equals(sought), step);
                status = UNPLACED;
            }
            case OfferAccepted e -> {
                require(isOffered(e.offerId(), e.provider()) || isClaimed(e), step);
                status = ACCEPTED;
                responsible = e.provider();
                taken = new Taken(e.offerId(), e.provider(), e.programme());
                offer = null;
            }
            case OfferDeclined e -> end(e, e.offerId(), e.provider());
            case OfferLapsed e -> end(e, e.offerId(), e.provider());
            case OfferNotMade _ -> require(status != null, step);
            case OfferWithdrawn e -> {
                require(
                        status != null
                                && NOT_ACCEPTED.contains(status)
                                && e.offerId().equals(wanted()),
                        step);
                offer = null;
            }
            case AlreadyWithUsNotPossible e -> require(claims.remove(e.offerId()) != null, step);
            case ReferralWithdrawn e -> {
                require(status != null && NOT_ACCEPTED.contains(status) && Objects.equals(e.offerId(), wanted()), step);
                status = WITHDRAWN;
                offer = null;
            }
            case ReferralAmended e -> amend(e);
            case ReferralReopened e -> {
                require(status != null && OVER_OR_UNPLACED.contains(status), step);
                status = RAISED;
                responsible = e.responsibleOrganisation();
            }
            case LeftBeforeContact e -> leftBeforeContact(e);
            case ConfirmationAwaited _ -> move(step, RAISED, AWAITING_CONFIRMATION);
            case ConfirmationOverdue _ -> require(status == AWAITING_CONFIRMATION, step);
            case UnplacedOverdue _ -> require(status == UNPLACED, step);
            case ReofferConfirmed _ -> move(step, AWAITING_CONFIRMATION, RAISED);
            case ProgrammeChosen e -> {
                require(status != null && NOT_ACCEPTED.contains(status), step);
                require(Objects.equals(e.endedOfferId(), wanted()), step);
                status = RAISED;
                offer = null;
            }
            case ReferralReleased e -> leave(e, e.placementId(), RAISED, e.responsibleOrganisation());
            case ReferrerTold _ -> require(status != null, step);
            case ContactRecorded e -> require(isTaken(e.placementId()), step);
            case FirstContactOverdue e -> require(isTaken(e.placementId()), step);
            case SessionRecorded e -> require(isTaken(e.placementId()), step);
            case JourneyPlanned e -> require(isTakenBy(e.provider()), step);
            case LegConfirmed e -> require(isTakenBy(e.provider()), step);
            case LegMissed e -> require(isTakenBy(e.provider()), step);
            case WorkerChanged e -> require(isTaken(e.placementId()), step);
            case ReferralCompleted e -> leave(e, e.placementId(), COMPLETED, e.responsibleOrganisation());
            case ReferralEndedEarly e -> leave(e, e.placementId(), ENDED_EARLY, e.responsibleOrganisation());
            case HandoverProposed e -> {
                require(status == ACCEPTED && e.fromOrganisation().equals(responsible), step);
                require(handover.propose(new Asked(e.handoverId(), e.toOrganisation(), e.toProgramme())), step);
            }
            case HandoverOffered e -> require(handover.offer(e.handoverId()), step);
            case HandoverAccepted e -> {
                require(status == ACCEPTED && handover.end(e.handoverId(), true), step);
                responsible = e.toOrganisation();
                taken = new Taken(e.handoverId(), e.toOrganisation(), e.toProgramme());
            }
            case HandoverRefused e -> require(handover.end(e.handoverId(), true), step);
            case HandoverLapsed e -> require(handover.end(e.handoverId(), true), step);
            case HandoverNotPossible e -> require(handover.end(e.handoverId(), false), step);
        }
    }

    /** A request that nobody has answered is made anew; an open offer has another clock; else only what is known changes. */
    private void amend(ReferralAmended step) {
        boolean seeking = status == RAISED || status == WAITING;
        require(status != null && (NOT_ACCEPTED.contains(status) || status == ACCEPTED), step);
        require(Objects.equals(step.endedOfferId(), seeking ? sought : null), step);
        require((step.respondBy() != null) == (status == OFFERED), step);
        status = seeking ? RAISED : status;
    }

    /** Who has accepted goes on by another clock, what waits to be confirmed still does; else a place is sought anew. */
    private void leftBeforeContact(LeftBeforeContact step) {
        boolean accepted = status == ACCEPTED;
        require(status != null && (accepted || NOT_ACCEPTED.contains(status)), step);
        require((step.dueBy() != null) == accepted, step);
        require(Objects.equals(step.endedOfferId(), accepted ? null : wanted()), step);
        if (!accepted && status != AWAITING_CONFIRMATION) {
            status = RAISED;
            offer = null;
        }
    }

    private void move(CaseEvent step, ReferralStatus from, ReferralStatus to) {
        require(status == from, step);
        status = to;
    }

    /** The request or offer that a place may be held for. */
    private @Nullable String wanted() {
        if (offer != null) {
            return offer.id();
        }
        return status == UNPLACED || status == AWAITING_CONFIRMATION ? null : sought;
    }

    private void end(CaseEvent step, String offerId, String provider) {
        require(status == OFFERED && isOffered(offerId, provider), step);
        status = RAISED;
        offer = null;
    }

    private void leave(CaseEvent step, String placementId, ReferralStatus next, String nowResponsible) {
        require(isTaken(placementId) && handover.asked() == null, step);
        status = next;
        taken = null;
        responsible = nowResponsible;
    }

    private boolean isTaken(String placementId) {
        return status == ACCEPTED && taken != null && taken.id().equals(placementId);
    }

    /** A journey is its holder's, whoever that is after a handover. */
    private boolean isTakenBy(String provider) {
        return status == ACCEPTED && responsible.equals(provider);
    }

    /** A provider that supports the person already takes them on without an offer. */
    private boolean isClaimed(OfferAccepted step) {
        return status != null
                && NOT_ACCEPTED.contains(status)
                && step.programme().equals(claims.get(step.offerId()));
    }

    private boolean isOffered(String offerId, String provider) {
        return status == OFFERED
                && offer != null
                && offer.id().equals(offerId)
                && offer.organisation().equals(provider);
    }

    private void require(boolean legal, CaseEvent step) {
        if (!legal) {
            illegal.add(name(step) + " (version " + step.version() + ") cannot follow " + status);
        }
    }

    private static String name(CaseEvent step) {
        return step.getClass().getSimpleName();
    }

    /** Each move that no drawing has. */
    public List<String> illegal() {
        return List.copyOf(illegal);
    }

    public String status() {
        return status == null ? "" : status.name();
    }

    public long version() {
        return version;
    }

    public String incidentId() {
        return incidentId;
    }

    public String responsible() {
        return responsible;
    }

    /** The open offer. */
    @Nullable
    public Asked offer() {
        return offer;
    }

    /** The open handover, once a place is held for it. */
    @Nullable
    public Asked offeredHandover() {
        return handover.offered();
    }

    @Nullable
    public Asked openHandover() {
        return handover.asked();
    }

    @Nullable
    public Taken taken() {
        return taken;
    }

    /** How often the status became another; each is a change on the board. */
    public int statusChanges() {
        return statusChanges;
    }
}
