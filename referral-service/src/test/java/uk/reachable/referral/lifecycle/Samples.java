package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.referral.lifecycle.EndedOffers.EndedOffer;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;

/** A referral of the demo in each of its states: St Giles declined first, then Redthread was asked. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final Place REDTHREAD = new Place("redthread-ed", "Redthread in A&E", "redthread", "Redthread");
    public static final Place ST_GILES = new Place("st-giles-ed", "St Giles in A&E", "st-giles", "St Giles");
    public static final String WORKER = "caseworker.redthread";
    public static final String SOUGHT = "offer-2";
    public static final EndedOffers ST_GILES_DECLINED =
            new EndedOffers(List.of(new EndedOffer("offer-1", "st-giles", Outcome.DECLINED)));
    public static final Offer OFFER = new Offer(SOUGHT, REDTHREAD, window(NOON));

    /** Later than any test turns its clock, so that no other clock is cut short by it. */
    public static final Instant RELEASE = NOON.plus(Duration.ofDays(365));

    private static final EndedOffers REDTHREAD_ACCEPTED = ST_GILES_DECLINED.plus(OFFER, Outcome.ACCEPTED);

    private Samples() {}

    public static ReferralFacts facts(String referralId) {
        return facts(referralId, Need.REACHABLE_MOMENT);
    }

    static ReferralFacts facts(String referralId, Need need) {
        return new ReferralFacts(
                referralId,
                "incident-1",
                "WM-2026-000001",
                "west-midlands",
                "person-1",
                need,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000028",
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                RELEASE,
                "west-midlands-vru",
                NOON,
                SubjectKind.PERSON);
    }

    public static ResponseWindow window(Instant from) {
        return new ResponseWindow(from, from.plus(Duration.ofMinutes(30)), null, null);
    }

    public static Raised raised() {
        return new Raised(facts("referral-1"), 3, ST_GILES_DECLINED, SOUGHT);
    }

    public static Waiting waiting() {
        return new Waiting(facts("referral-1"), 4, ST_GILES_DECLINED, SOUGHT, NOON);
    }

    public static Offered offered() {
        return new Offered(facts("referral-1"), 4, ST_GILES_DECLINED, OFFER);
    }

    public static Accepted accepted() {
        ReferralFacts facts = facts("referral-1");
        return new Accepted(facts, 5, REDTHREAD_ACCEPTED, SOUGHT, REDTHREAD, WORKER, FirstContact.awaited(facts, NOON));
    }

    /** Not seen in time, which was told. */
    public static Accepted overdue() {
        FirstContact due = accepted().contact();
        return accepted().with(new FirstContact.Overdue(due.since(), due.dueBy(), due.dueBy()));
    }

    /** In a region that confirms each further offer. */
    public static AwaitingConfirmation awaitingConfirmation() {
        return new AwaitingConfirmation(
                facts("referral-1"), 5, ST_GILES_DECLINED, NOON.plus(Duration.ofMinutes(30)), null);
    }

    public static Unplaced unplaced() {
        return new Unplaced(facts("referral-1"), 4, ST_GILES_DECLINED, NOON.plus(Duration.ofHours(1)), null);
    }

    public static Withdrawn withdrawn() {
        return new Withdrawn(
                facts("referral-1"),
                5,
                ST_GILES_DECLINED.plus(OFFER, Outcome.WITHDRAWN),
                WithdrawalReason.DUPLICATE,
                "west-midlands-vru",
                NOON);
    }

    public static Completed completed() {
        return new Completed(facts("referral-1"), 9, REDTHREAD_ACCEPTED, SupportOutcome.GOALS_MET, "redthread", NOON);
    }

    public static EndedEarly endedEarly() {
        return new EndedEarly(facts("referral-1"), 9, REDTHREAD_ACCEPTED, EarlyEndReason.MOVED_AWAY, "redthread", NOON);
    }

    public static List<Referral> everyState() {
        return List.of(
                raised(),
                waiting(),
                offered(),
                accepted(),
                overdue(),
                awaitingConfirmation(),
                unplaced(),
                withdrawn(),
                completed(),
                endedEarly());
    }

    /** As police ask that the person is not contacted yet. */
    public static Referral paused(Referral referral, Instant since) {
        ContactPause pause = new ContactPause(since, since.plus(Duration.ofDays(1)));
        return Unmoved.later(referral, referral.facts().with(pause));
    }

    public static List<Referral> everyStateAndPaused() {
        return Stream.concat(everyState().stream(), everyState().stream().map(state -> paused(state, NOON)))
                .toList();
    }
}
