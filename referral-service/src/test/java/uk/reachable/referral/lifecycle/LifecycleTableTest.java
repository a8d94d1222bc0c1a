package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.platform.testkit.diagram.StateDiagram;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AllowContact;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;

import static org.assertj.core.api.Assertions.assertThat;

class LifecycleTableTest {

    private static final Instant LATER = Samples.OFFER.window().respondBy();

    private static final Instant FIRST_CONTACT_DUE =
            Samples.accepted().contact().dueBy();

    private static final Onward CONFIRMED_FIRST = new Onward("offer-3", LATER);
    private static final Place NAVIGATORS = new Place("navigators", "Navigators", "ae-navigators", "A&E Navigators");

    /** Each command as it matches the sample referral, and each that comes from outside as it does not. */
    static final List<ReferralCommand> COMMANDS = List.of(
            new MakeOffer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(LATER)),
            new MakeOffer(Samples.SOUGHT, Samples.ST_GILES, Samples.window(LATER)),
            new MakeOffer("another-offer", Samples.REDTHREAD, Samples.window(LATER)),
            new AwaitPlace(Samples.SOUGHT, LATER),
            new AwaitPlace("another-offer", LATER),
            new ReportNoneLeft(Samples.SOUGHT, LATER),
            new ReportNoneLeft("another-offer", LATER),
            new AcceptOffer("redthread", LATER),
            new AcceptOffer("st-giles", LATER),
            new DeclineOffer("redthread", DeclineReason.NO_CAPACITY, Onward.atOnce("offer-3"), LATER),
            new DeclineOffer("st-giles", DeclineReason.NO_CAPACITY, Onward.atOnce("offer-3"), LATER),
            new LapseOffer(Samples.SOUGHT, Onward.atOnce("offer-3"), LATER),
            new LapseOffer("another-offer", Onward.atOnce("offer-3"), LATER),
            new DeclineOffer("redthread", DeclineReason.NO_CAPACITY, CONFIRMED_FIRST, LATER),
            new LapseOffer(Samples.SOUGHT, CONFIRMED_FIRST, LATER),
            new ReportAlreadyWithUs("known-1", Samples.REDTHREAD, Samples.WORKER, null, LATER),
            new ReportAlreadyWithUs("known-1", Samples.ST_GILES, Samples.WORKER, null, LATER),
            new TakeOn("known-1", Samples.ST_GILES, Samples.WORKER, null, LATER),
            new TakeOn("offer-1", Samples.ST_GILES, Samples.WORKER, null, LATER),
            new ReportNoPlaceWithUs("known-1", Samples.ST_GILES, LATER),
            new WithdrawReferral("west-midlands-vru", WithdrawalReason.NO_LONGER_NEEDED, LATER),
            new ReopenReferral(false, "offer-3", LATER),
            new AmendReferral(Samples.facts("another-person"), Samples.window(LATER), "offer-3", LATER),
            new AmendReferral(Samples.facts("referral-1"), Samples.window(LATER), "offer-3", LATER),
            new FollowUpAtHome(Samples.facts("referral-1").atHome(), Onward.atOnce("offer-3"), LATER),
            new FollowUpAtHome(Samples.facts("referral-1").atHome(), CONFIRMED_FIRST, LATER),
            new FollowUpAtHome(Samples.facts("referral-1"), Onward.atOnce("offer-3"), LATER),
            new ConfirmReoffer("offer-3", LATER),
            new ReportDeskOverdue(LATER),
            new ReportDeskOverdue(Samples.unplaced().dutyDueBy()),
            new ReportDeskOverdue(Samples.NOON),
            new ChooseProgramme(NAVIGATORS, OverrideReason.SAFETY, "offer-3", LATER),
            new ChooseProgramme(Samples.ST_GILES, OverrideReason.SAFETY, "offer-3", LATER),
            new ReleaseReferral(false, Onward.atOnce("offer-3"), LATER),
            new ReleaseReferral(false, CONFIRMED_FIRST, LATER),
            new ReleaseReferral(true, Onward.atOnce("offer-3"), LATER),
            new PauseContact(LATER, null, Samples.NOON),
            new AllowContact(Samples.window(LATER), null, "offer-3", LATER),
            new TellReferrer(LATER),
            new RecordContact(ContactAnswer.YES, null, LATER, LATER),
            new RecordContact(ContactAnswer.COULD_NOT_BE_FOUND, null, LATER, LATER),
            new RecordSession("session-1", LocalDate.of(2026, 11, 20), LATER),
            new ReportContactOverdue(Samples.SOUGHT, FIRST_CONTACT_DUE),
            new ReportContactOverdue("another-offer", FIRST_CONTACT_DUE),
            new ChangeWorker(Samples.WORKER, WorkerChangeReason.ABSENT, "manager", LATER),
            new ChangeWorker("colleague", WorkerChangeReason.ABSENT, "manager", LATER),
            new CompleteSupport(SupportOutcome.GOALS_MET, false, LATER),
            new CompleteSupport(SupportOutcome.GOALS_MET, true, LATER),
            new EndSupportEarly(EarlyEndReason.MOVED_AWAY, false, LATER),
            new EndSupportEarly(EarlyEndReason.MOVED_AWAY, true, LATER));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> drawn = StateDiagram.below("Referral");
        assertThat(movesOfEveryStateAndCommand()).isEqualTo(drawn);
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(Samples.everyState())).isEqualTo(kindsPermittedBy(Referral.class));
        assertThat(kinds(COMMANDS)).isEqualTo(kindsPermittedBy(ReferralCommand.class));
    }

    @Test
    void whatDoesNotMoveLeavesTheReferralAsItWas() {
        for (Referral state : Samples.everyStateAndPaused()) {
            for (ReferralCommand command : COMMANDS) {
                Decision decision = Lifecycle.decide(state, command);
                if (decision instanceof Applied) {
                    assertThat(decision.referral().version()).isEqualTo(state.version() + 1);
                } else {
                    assertThat(decision.referral()).isSameAs(state);
                }
            }
        }
    }

    private static Set<String> movesOfEveryStateAndCommand() {
        Set<String> moves = new TreeSet<>();
        Referral first = SearchTransitions.raise(Samples.facts("referral-1"), "offer-1");
        moves.add("[*] --> %s: RaiseReferral".formatted(first.getClass().getSimpleName()));
        for (Referral state : Samples.everyStateAndPaused()) {
            for (ReferralCommand command : COMMANDS) {
                if (Lifecycle.decide(state, command) instanceof Applied applied) {
                    moves.add(StateDiagram.arrow(
                            state.getClass(), applied.referral().getClass(), command.getClass()));
                }
            }
        }
        return moves;
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> kindsPermittedBy(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isRecord() ? Stream.of(kind) : kindsPermittedBy(kind).stream())
                .collect(Collectors.toSet());
    }
}
