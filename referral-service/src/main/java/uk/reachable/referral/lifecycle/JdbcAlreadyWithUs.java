package uk.reachable.referral.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsReported;
import uk.reachable.referral.storage.Columns;

/** Who said that they support a person already, until the answer about their place comes. */
@Repository
public class JdbcAlreadyWithUs {

    /** Whose case it becomes, and who said so for them. */
    public record Reported(
            Place place, @Nullable String worker, @Nullable String actedBy) {}

    private final JdbcClient jdbc;
    private final JdbcOffers offers;

    JdbcAlreadyWithUs(JdbcClient jdbc, JdbcOffers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** Empty when nobody ever said so under this id. */
    public Optional<Reported> find(String offerId) {
        return jdbc.sql("SELECT * FROM already_with_us WHERE offer_id = ?")
                .param(offerId)
                .query((row, _) ->
                        new Reported(JdbcOffers.readPlace(row), row.getString("worker"), row.getString("acted_by")))
                .optional();
    }

    void apply(String referralId, AlreadyWithUsEvent event) {
        switch (event) {
            case AlreadyWithUsReported reported -> add(referralId, reported);
            case ReferralEvent.OfferWithdrawn withdrawn -> offers.withdraw(referralId, withdrawn.at());
            case ReferralEvent.TakenOn taken ->
                offers.addAccepted(
                        referralId, AlreadyWithUsTransitions.offer(taken.offerId(), taken.place(), taken.at()));
            case ReferralEvent.AlreadyWithUsNotPossible _ -> {}
        }
    }

    private void add(String referralId, AlreadyWithUsReported reported) {
        jdbc.sql("""
                INSERT INTO already_with_us (offer_id, referral_id, programme, programme_name, provider, provider_name,
                    worker, acted_by, reported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(reported.offerId(), referralId)
                .params(
                        reported.place().programme(),
                        reported.place().programmeName(),
                        reported.place().provider(),
                        reported.place().providerName())
                .param(reported.worker())
                .param(reported.actedBy())
                .param(Columns.timestamp(reported.at()))
                .update();
    }
}
