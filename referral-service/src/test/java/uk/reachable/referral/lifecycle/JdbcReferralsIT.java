package uk.reachable.referral.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RunningService
class JdbcReferralsIT {

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
