package uk.reachable.referral.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Samples;

/** Asks a referral for a move as the handlers do: row lock, then what is known by then, then the decision. */
final class Moves {
    private static final Instant LATER = Samples.NOON.plus(Duration.ofDays(30));
    private static final List<Place> PLACES = List.of(
            Samples.REDTHREAD,
            Samples.ST_GILES,
            new Place("catch22-ed", "Catch22", "catch22", "Catch22"),
            new Place("navigators-ed", "Navigators", "ae-navigators", "A&E Navigators"));

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final Handovers handovers;
    private final HandoverSteps steps;
    private final TransactionOperations transaction;

    Moves(
            Referrals referrals,
            ReferralHandler handler,
            Handovers handovers,
            HandoverSteps steps,
            TransactionOperations transaction) {
        this.referrals = referrals;
        this.handler = handler;
        this.handovers = handovers;
        this.steps = steps;
        this.transaction = transaction;
    }

    void raise(ReferralFacts facts) {
        transaction.executeWithoutResult(_ -> handler.raise(facts, newId(), Samples.NOON));
    }

    /** @param asked every offer id that a place was ever asked for under, of which answers may come late, but once */
    void take(String referralId, Move move, List<String> asked) {
        transaction.executeWithoutResult(_ -> take(referrals.lock(referralId).orElseThrow(), move, asked));
    }

    private void take(Referral referral, Move move, List<String> asked) {
        switch (move.kind()) {
            case PROPOSE -> steps.propose(referral, proposal(referral, move));
            case HANDOVER_PLACE -> ofOpen(referral, new OfferHandover(Samples.window(Samples.NOON)));
            case HANDOVER_NO_PLACE -> ofOpen(referral, new ReportNoPlace(Samples.NOON));
            case ACCEPT_HANDOVER -> ofOpen(referral, new AcceptHandover(Samples.NOON));
            case REFUSE_HANDOVER -> ofOpen(referral, new RefuseHandover(Samples.NOON));
            case LAPSE_HANDOVER -> ofOpen(referral, new LapseHandover(LATER));
            default -> handler.apply(referral, command(referral, move, asked));
        }
    }

    private ReferralCommand command(Referral referral, Move move, List<String> asked) {
        String organisation = move.among(PLACES).provider();
        return switch (move.kind()) {
            case PLACE_HELD ->
                new MakeOffer(answered(referral, move, asked), move.among(PLACES), Samples.window(Samples.NOON));
            case ALL_FULL -> new AwaitPlace(sought(referral), Samples.NOON);
            case NONE_LEFT -> new ReportNoneLeft(sought(referral), Samples.NOON);
            case ACCEPT -> new AcceptOffer(asked(referral, organisation), Samples.NOON);
            case DECLINE ->
                new DeclineOffer(asked(referral, organisation), DeclineReason.NO_CAPACITY, onward(move), Samples.NOON);
            case LAPSE -> new LapseOffer(sought(referral), onward(move), LATER);
            case WITHDRAW -> new WithdrawReferral("west-midlands-vru", WithdrawalReason.NO_LONGER_NEEDED, Samples.NOON);
            case REOPEN -> new ReopenReferral(move.choice() % 2 == 0, newId(), Samples.NOON);
            case AMEND -> amendment(referral, move);
            case LEFT -> new FollowUpAtHome(referral.facts().atHome(), onward(move), Samples.NOON);
            case CONFIRM -> new ConfirmReoffer(newId(), Samples.NOON);
            case CONFIRMATION_OVERDUE -> new ReportDeskOverdue(LATER);
            case CHOOSE -> new ChooseProgramme(move.among(PLACES), OverrideReason.BETTER_FIT, newId(), Samples.NOON);
            default -> support(referral, move);
        };
    }

    /** Some regions want a person to confirm that another provider is asked. */
    private static Onward onward(Move move) {
        return move.choice() % 3 == 0
                ? new Onward(newId(), Samples.NOON.plus(Duration.ofMinutes(30)))
                : Onward.atOnce(newId());
    }

    private ReferralCommand support(Referral referral, Move move) {
        boolean handoverIsOpen = handovers.isOneOpen(referral.facts().referralId());
        return switch (move.kind()) {
            case CONTACT -> new RecordContact(ContactAnswer.YES, null, Samples.NOON, Samples.NOON);
            case CONTACT_OVERDUE -> new ReportContactOverdue(sought(referral), LATER);
            case SESSION -> new RecordSession(newId(), LocalDate.of(2026, 11, 20), Samples.NOON);
            case RELEASE -> new ReleaseReferral(handoverIsOpen, onward(move), Samples.NOON);
            case COMPLETE -> new CompleteSupport(SupportOutcome.GOALS_MET, handoverIsOpen, Samples.NOON);
            case END_EARLY -> new EndSupportEarly(EarlyEndReason.MOVED_AWAY, handoverIsOpen, Samples.NOON);
            default -> throw new IllegalArgumentException(move.kind() + " is of no referral");
        };
    }

    /** The answer that is waited for, or one to an older request that comes late; each comes once. */
    private static String answered(Referral referral, Move move, List<String> asked) {
        List<String> open = new ArrayList<>(asked);
        boolean late = !(referral instanceof Referral.Seeking) || move.choice() >= 80;
        String old = open.isEmpty() ? newId() : move.among(open);
        String answered = late ? old : sought(referral);
        asked.remove(answered);
        return answered;
    }

    /** Whatever the referral is about now; nothing that anybody knows when it is about nothing. */
    private static String sought(Referral referral) {
        return switch (referral) {
            case Referral.Seeking seeking -> seeking.offerId();
            case Referral.Offered offered -> offered.offer().id();
            case Referral.Accepted accepted -> accepted.placementId();
            case Referral.Unplaced _, Referral.AwaitingConfirmation _, Referral.Closed _ -> newId();
        };
    }

    /** Mostly whoever is asked; sometimes another. */
    private static String asked(Referral referral, String another) {
        return referral instanceof Referral.Offered offered && !another.equals("catch22")
                ? offered.offer().place().provider()
                : another;
    }

    private static AmendReferral amendment(Referral referral, Move move) {
        ReferralFacts facts = referral.facts();
        AgeBand other = move.among(List.of(AgeBand.values()));
        var amended = new ReferralFacts(
                facts.referralId(),
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.personId(),
                facts.need(),
                other,
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                facts.expectedRelease(),
                facts.referringOrganisation(),
                facts.requestedAt(),
                facts.subject());
        return new AmendReferral(
                amended,
                referral instanceof Referral.Offered ? Samples.window(Samples.NOON) : null,
                newId(),
                Samples.NOON);
    }

    private static HandoverFacts proposal(Referral referral, Move move) {
        return new HandoverFacts(
                newId(),
                referral.facts().referralId(),
                referral.responsibleOrganisation(),
                move.among(PLACES),
                HandoverReason.BETTER_FIT,
                Samples.NOON);
    }

    private void ofOpen(Referral referral, HandoverCommand command) {
        Optional<Handover> open = handovers.ofReferral(referral.facts().referralId()).stream()
                .filter(one -> one instanceof Handover.Proposed || one instanceof Handover.Offered)
                .findFirst();
        open.ifPresent(handover -> steps.apply(referral, handover, command));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
