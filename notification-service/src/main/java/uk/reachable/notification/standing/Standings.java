package uk.reachable.notification.standing;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.WorkerChanged;

/** Follows each referral for who supports the person and where they can be met, and forgets it when the case ends. */
@Repository
public class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Standing of(@Nullable String referralId, String organisation) {
        if (referralId == null) {
            return Standing.UNKNOWN;
        }
        return jdbc.sql("""
                        SELECT (SELECT worker FROM case_worker WHERE referral_id = :referral AND provider = :provider),
                               (SELECT site FROM case_site WHERE referral_id = :referral)""")
                .param("referral", referralId)
                .param("provider", organisation)
                .query((row, _) -> new Standing(row.getString(1), row.getString(2)))
                .single();
    }

    /**
     * In the transaction of the event, before anybody is told of it. Who handed a person over keeps its worker until
     * the case ends, for they hear what became of it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseEvent event) {
        String referral = event.referralId();
        switch (event) {
            case PlaceRequested asked -> site(referral, asked.site());
            case ReferralAmended amended -> site(referral, amended.site());
            case OfferAccepted accepted -> worker(referral, accepted.provider(), accepted.worker());
            case HandoverAccepted accepted -> worker(referral, accepted.toOrganisation(), accepted.worker());
            case WorkerChanged changed -> worker(referral, changed.provider(), changed.toWorker());
            case ReferralReleased released -> worker(referral, released.provider(), null);
            case ReferralCompleted _, ReferralEndedEarly _, ReferralWithdrawn _ -> forget(referral);
            default -> {
                // changes neither
            }
        }
    }

    private void worker(String referral, String provider, @Nullable String worker) {
        if (worker == null) {
            jdbc.sql("DELETE FROM case_worker WHERE referral_id = ? AND provider = ?")
                    .params(referral, provider)
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO case_worker (referral_id, provider, worker) VALUES (?, ?, ?)
                        ON CONFLICT (referral_id, provider) DO UPDATE SET worker = excluded.worker""").params(referral, provider, worker).update();
    }

    private void site(String referral, @Nullable String site) {
        if (site == null) {
            jdbc.sql("DELETE FROM case_site WHERE referral_id = ?")
                    .param(referral)
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO case_site (referral_id, site) VALUES (?, ?)
                        ON CONFLICT (referral_id) DO UPDATE SET site = excluded.site""").params(referral, site).update();
    }

    private void forget(String referral) {
        jdbc.sql("DELETE FROM case_worker WHERE referral_id = ?")
                .param(referral)
                .update();
        jdbc.sql("DELETE FROM case_site WHERE referral_id = ?").param(referral).update();
    }
}
