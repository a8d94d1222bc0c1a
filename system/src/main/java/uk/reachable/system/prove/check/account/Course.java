package uk.reachable.system.prove.check.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.WorkerChanged;

/** A referral as its events tell it, by the drawings of referral-service's README and no line of its code. */
public final class Course {

    private final Standing now = new Standing();
    private final Claims claims = new Claims();
    private final OpenHandover handover = new OpenHandover();
    private final SearchMoves search = new SearchMoves(now, claims);
    private final ClaimMoves alreadyWithUs = new ClaimMoves(now, claims);
    private final DeskMoves desk = new DeskMoves(now);
    private final SupportMoves support = new SupportMoves(now, handover);
    private final HandoverMoves handovers = new HandoverMoves(now, handover);
    private final JourneyMoves journey = new JourneyMoves(now);
    private long version;
    private String incidentId = "";
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
        ReferralStatus before = now.status();
        incidentId = step.incidentId();
        apply(step);
        if (now.status() != before && before != null) {
            statusChanges++;
        }
        takeVersion(step);
    }

    /** Grows by one with every change; a change may be told by two events. */
    private void takeVersion(CaseEvent step) {
        if (step.version() != version + 1 && step.version() != version) {
            now.note("version " + step.version() + " of " + Standing.name(step) + " after " + version);
        }
        version = step.version();
    }

    private void apply(CaseEvent step) {
        switch (step) {
            case ReferralRaised e -> search.raised(e);
            case PlaceRequested e -> request(e);
            case OfferMade e -> search.offered(e);
            case ReferralWaiting e -> search.waiting(e);
            case ReferralUnplaced e -> search.unplaced(e);
            case OfferAccepted e -> accept(e);
            case OfferDeclined e -> search.declined(e);
            case OfferLapsed e -> search.lapsed(e);
            case AlreadyWithUsNotPossible e -> alreadyWithUs.notPossible(e);
            case ReferralWithdrawn e -> desk.withdrawn(e);
            case OfferWithdrawn e -> desk.offerWithdrawn(e);
            case ReferralAmended e -> desk.amended(e);
            case ReferralReopened e -> desk.reopened(e);
            case LeftBeforeContact e -> desk.left(e);
            case ConfirmationAwaited e -> desk.awaited(e);
            case ConfirmationOverdue e -> desk.overdue(e);
            case ReofferConfirmed e -> desk.confirmed(e);
            case ProgrammeChosen e -> desk.chosen(e);
            case ContactRecorded e -> support.during(e, e.placementId());
            case FirstContactOverdue e -> support.during(e, e.placementId());
            case SessionRecorded e -> support.during(e, e.placementId());
            case WorkerChanged e -> support.workerChanged(e);
            case ReferralCompleted e -> support.completed(e);
            case ReferralEndedEarly e -> support.endedEarly(e);
            case ReferralReleased e -> support.released(e);
            case HandoverProposed e -> handovers.proposed(e);
            case HandoverOffered e -> handovers.offered(e);
            case HandoverAccepted e -> handovers.accepted(e);
            case HandoverRefused e -> handovers.refused(e, e.handoverId());
            case HandoverLapsed e -> handovers.refused(e, e.handoverId());
            case HandoverNotPossible e -> handovers.notPossible(e, e.handoverId());
            case JourneyPlanned e -> journey.planned(e);
            case LegConfirmed e -> journey.confirmed(e);
            case LegMissed e -> journey.missed(e);
            case OfferNotMade e -> alreadyWithUs.notMade(e);
            case ReferrerTold e -> now.require(now.isRaised(), e);
        }
    }

    private void request(PlaceRequested step) {
        switch (step.purpose()) {
            case OFFER -> search.requested(step);
            case HANDOVER -> handovers.requested(step);
            case ALREADY_WITH_US -> alreadyWithUs.requested(step);
        }
    }

    private void accept(OfferAccepted step) {
        search.accepted(step);
        journey.supportBegins();
    }

    /** Each move that no drawing has. */
    public List<String> illegal() {
        return now.illegal();
    }

    public String status() {
        ReferralStatus status = now.status();
        return status == null ? "" : status.name();
    }

    public long version() {
        return version;
    }

    public String incidentId() {
        return incidentId;
    }

    public String responsible() {
        return now.responsible();
    }

    /** The open offer. */
    @Nullable
    public Asked offer() {
        return now.offer();
    }

    /** The open handover, once a place is held for it. */
    @Nullable
    public Asked offeredHandover() {
        return handover.offered();
    }

    @Nullable
    public Taken taken() {
        return now.taken();
    }

    /** Whose case it is for the provider; null until somebody is named. */
    @Nullable
    public String worker() {
        return now.worker();
    }

    /** The requests of providers that support the person already, and that nobody has answered. */
    public Set<String> openClaims() {
        return claims.open();
    }

    /** Every journey ever planned, in their order. */
    public List<ToldJourney> journeys() {
        return journey.all();
    }

    /** The journey of the support that goes on now. */
    public Optional<ToldJourney> currentJourney() {
        return journey.current();
    }

    /** How often the status became another; each is a change on the board. */
    public int statusChanges() {
        return statusChanges;
    }
}
