package uk.reachable.system.prove.check.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;

/** A referral as its events tell it, by the drawings of referral-service's README and no line of its code. */
public final class Course {

    private final Moves moves = new Moves();
    private final Standing now = moves.now();
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
        moves.follow(step);
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
        return moves.handover().offered();
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
        return moves.claims().open();
    }

    /** Every journey ever planned, in their order. */
    public List<ToldJourney> journeys() {
        return moves.journey().all();
    }

    /** The journey of the support that goes on now. */
    public Optional<ToldJourney> currentJourney() {
        return moves.journey().current();
    }

    /** How often the status became another; each is a change on the board. */
    public int statusChanges() {
        return statusChanges;
    }
}
