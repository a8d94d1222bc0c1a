package uk.reachable.referral.lifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RunningService
class JdbcReferralsIT {

    private static final Place CATCH22 = new Place("catch22-ed", "Catch22", "catch22", "Catch22");

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralHandler handler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Shared, and turned by other tests: an offer made at another time may be over at once. */
    @Autowired
    Clock clock;

    @Test
    void whatIsStoredIsReadAgain() {
        Raised raised = add();
        assertThat(referrals.find(raised.facts().referralId())).contains(raised);
    }

    @Test
    void everyStepIsReadAsItWasKept() {
        Referral referral = add();
        for (ReferralCommand step : aWholeLife()) {
            Referral before = referral;
            Decision decision = transaction.execute(_ -> handler.apply(before, step));
            referral = Objects.requireNonNull(decision).referral();
            assertThat(referrals.find(referral.facts().referralId()))
                    .as(step.toString())
                    .contains(referral);
        }
    }

    /**
     * Withdrawn, reopened for everybody, corrected, accepted, not seen in time, seen, completed, reopened, ended early.
     */
    private List<ReferralCommand> aWholeLife() {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return List.of(
                new WithdrawReferral("west-midlands-vru", WithdrawalReason.DUPLICATE, now),
                new ReopenReferral(true, id + "-2", now),
                new MakeOffer(id + "-2", Samples.REDTHREAD, Samples.window(now)),
                new DeclineOffer("redthread", DeclineReason.OTHER, Onward.atOnce(id + "-3"), now),
                new ReportNoneLeft(id + "-3", now),
                new ReopenReferral(true, id + "-4", now),
                new MakeOffer(id + "-4", Samples.REDTHREAD, Samples.window(now)),
                new WithdrawReferral("west-midlands-vru", WithdrawalReason.OTHER, now),
                new ReopenReferral(false, id + "-5", now),
                new AwaitPlace(id + "-5", now),
                new MakeOffer(id + "-5", Samples.REDTHREAD, Samples.window(now)),
                new AcceptOffer("redthread", now),
                new RecordContact(ContactAnswer.COULD_NOT_BE_FOUND, null, now, now),
                new ReportContactOverdue(id + "-5", now.plus(Duration.ofHours(2))),
                new RecordContact(ContactAnswer.NOT_NOW, LocalDate.of(2026, 12, 1), now, now),
                new ChangeWorker("colleague", WorkerChangeReason.LEFT, "manager.redthread", now),
                new RecordSession(id, LocalDate.of(2026, 12, 1), now),
                new CompleteSupport(SupportOutcome.GOALS_PARTLY_MET, false, now),
                new ReopenReferral(false, id + "-6", now),
                new MakeOffer(id + "-6", Samples.REDTHREAD, Samples.window(now)),
                new AcceptOffer("redthread", now),
                new EndSupportEarly(EarlyEndReason.IN_CUSTODY, false, now));
    }

    @Test
    void everyStepThatPeopleLeadAnotherWayIsReadAsItWasKept() {
        Referral referral = add();
        for (ReferralCommand step : ledAnotherWay(referral.facts())) {
            Referral before = referral;
            Decision decision = transaction.execute(_ -> handler.apply(before, step));
            assertThat(decision).as(step.toString()).isInstanceOf(Decision.Applied.class);
            referral = Objects.requireNonNull(decision).referral();
            assertThat(referrals.find(referral.facts().referralId()))
                    .as(step.toString())
                    .contains(referral);
        }
    }

    /**
     * Declined and confirmed, overdue, chosen, chosen otherwise, left, not seen in time, let go, and the referrer told.
     */
    private List<ReferralCommand> ledAnotherWay(ReferralFacts facts) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return List.of(
                new ChooseProgramme(Samples.REDTHREAD, OverrideReason.SAFETY, id + "-1", now),
                new MakeOffer(id + "-1", Samples.REDTHREAD, Samples.window(now)),
                new DeclineOffer("redthread", DeclineReason.OTHER, new Onward(id, now.plus(Duration.ofDays(1))), now),
                new ReportDeskOverdue(now.plus(Duration.ofDays(1))),
                new ConfirmReoffer(id + "-2", now),
                new MakeOffer(id + "-2", CATCH22, Samples.window(now)),
                new ChooseProgramme(Samples.ST_GILES, OverrideReason.TRUSTED_WORKER, id + "-3", now),
                new MakeOffer(id + "-3", Samples.ST_GILES, Samples.window(now)),
                new AcceptOffer("st-giles", now),
                new FollowUpAtHome(facts.atHome(), Onward.atOnce(id), now),
                new ReportContactOverdue(id + "-3", now.plus(Duration.ofDays(30))),
                new ReleaseReferral(false, Onward.atOnce(id + "-4"), now),
                new TellReferrer(now),
                new MakeOffer(id + "-4", CATCH22, Samples.window(now)));
    }

    @Test
    void whoHeldItByAHandoverAndLetItGoIsNotAskedAgain() {
        Raised raised = add();
        Instant now = clock.instant();
        Referral.Accepted held = (Referral.Accepted) take(
                take(raised, new MakeOffer(raised.offerId(), Samples.REDTHREAD, Samples.window(now))),
                new AcceptOffer("redthread", now));
        String handoverId = UUID.randomUUID().toString();
        Referral.Accepted passed = held.passedTo(handoverId, Samples.ST_GILES, Samples.WORKER, now.plusSeconds(60));
        transaction.executeWithoutResult(_ -> referrals.save(passed, List.of(), now));
        Referral late = take(passed, new ReportContactOverdue(handoverId, now.plus(Duration.ofDays(30))));
        Referral released = take(late, new ReleaseReferral(false, Onward.atOnce(handoverId + "-next"), now));
        assertThat(referrals.find(raised.facts().referralId())).contains(released);
        assertThat(released.ended().excludedProviders()).containsExactly("st-giles");
    }

    private Referral take(Referral referral, ReferralCommand step) {
        return Objects.requireNonNull(transaction.execute(_ -> handler.apply(referral, step)))
                .referral();
    }

    @Test
    void whatIsAmendedIsReadAgain() {
        Raised raised = add();
        ReferralFacts other = new ReferralFacts(
                raised.facts().referralId(),
                raised.facts().incidentId(),
                raised.facts().incidentReference(),
                raised.facts().region(),
                raised.facts().personId(),
                raised.facts().need(),
                raised.facts().ageBand(),
                raised.facts().localAuthority(),
                "E08000026",
                Setting.HOME,
                null,
                null,
                raised.facts().referringOrganisation(),
                raised.facts().requestedAt(),
                raised.facts().subject());
        String next = UUID.randomUUID().toString();
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> handler.apply(raised, new AmendReferral(other, null, next, now)));
        assertThat(referrals.find(other.referralId()).orElseThrow().facts()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"responsible_organisation = NULL", "responsible_organisation = 'somebody-else'"})
    void everyReferralHasExactlyOneResponsibleOrganisation(String change) {
        String id = add().facts().referralId();
        assertThatThrownBy(() -> jdbc.sql("UPDATE referral SET " + change + " WHERE id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aReferralHasAtMostOneOpenOffer() {
        Raised raised = add();
        transaction.executeWithoutResult(_ -> handler.apply(
                raised, new MakeOffer(raised.offerId(), Samples.REDTHREAD, Samples.window(clock.instant()))));
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        INSERT INTO offer (id, referral_id, programme, programme_name, provider, provider_name,
                            made_at, respond_by)
                        SELECT id || '-again', referral_id, programme, programme_name, provider, provider_name,
                            made_at, respond_by FROM offer WHERE referral_id = ?
                        """).param(raised.facts().referralId()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aStepTakenFromAnOldVersionIsNotKept() {
        Raised raised = add();
        AwaitPlace step = new AwaitPlace(raised.offerId(), Samples.NOON);
        transaction.executeWithoutResult(_ -> handler.apply(raised, step));
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> handler.apply(raised, step)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private Raised add() {
        String id = UUID.randomUUID().toString();
        Raised raised = new Raised(Samples.facts(id), 1, new EndedOffers(List.of()), "offer-of-" + id);
        referrals.add(raised);
        return raised;
    }
}
