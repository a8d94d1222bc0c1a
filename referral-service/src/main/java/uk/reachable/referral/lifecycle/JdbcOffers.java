package uk.reachable.referral.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.lifecycle.EndedOffers.EndedOffer;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.ReferralEvent.DeskEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.PauseEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.RerouteEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SearchEvent;
import uk.reachable.referral.storage.Columns;

/** The offers of referrals, kept for ever: who was asked is not asked again, unless a manager wants it. */
@Repository
class JdbcOffers {

    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OffersSoFar of(String referralId) {
        List<EndedOffer> ended = new ArrayList<>();
        List<Offer> open = new ArrayList<>();
        jdbc.sql("SELECT * FROM offer WHERE referral_id = ? ORDER BY made_at, id")
                .param(referralId)
                .query((ResultSet row) -> read(row, ended, open));
        return new OffersSoFar(new EndedOffers(ended), open.isEmpty() ? null : open.getFirst());
    }

    void apply(String referralId, SearchEvent event) {
        switch (event) {
            case ReferralEvent.OfferMade made -> add(referralId, made.offer());
            case ReferralEvent.OfferAccepted accepted -> end(accepted.offer().id(), Outcome.ACCEPTED, accepted.at());
            case ReferralEvent.OfferDeclined declined -> end(declined.offer().id(), Outcome.DECLINED, declined.at());
            case ReferralEvent.OfferLapsed lapsed -> end(lapsed.offer().id(), Outcome.LAPSED, lapsed.at());
            case ReferralEvent.ReferralRaised _,
                    ReferralEvent.PlaceRequested _,
                    ReferralEvent.OfferNotMade _,
                    ReferralEvent.ReferralWaiting _,
                    ReferralEvent.ReferralUnplaced _ -> {}
        }
    }

    void apply(String referralId, DeskEvent event) {
        switch (event) {
            case ReferralEvent.ReferralWithdrawn withdrawn -> withdraw(referralId, withdrawn.at());
            case ReferralEvent.ReferralReopened reopened -> reopen(referralId, reopened);
            case ReferralEvent.ReferralAmended amended -> moveClock(referralId, amended.window());
            case ReferralEvent.LeftBeforeContact left -> withdraw(referralId, left.at());
        }
    }

    void apply(String referralId, RerouteEvent event) {
        switch (event) {
            case ReferralEvent.ProgrammeChosen chosen -> withdraw(referralId, chosen.at());
            case ReferralEvent.ReferralReleased released -> release(referralId, released);
            case ReferralEvent.ConfirmationAwaited _,
                    ReferralEvent.ConfirmationOverdue _,
                    ReferralEvent.UnplacedOverdue _,
                    ReferralEvent.ReofferConfirmed _,
                    ReferralEvent.NamedPlaceRequested _ -> {}
        }
    }

    void apply(String referralId, PauseEvent event) {
        if (event instanceof ReferralEvent.ReferralResumed resumed) {
            moveClock(referralId, resumed.window());
        }
    }

    private void add(String referralId, Offer offer) {
        jdbc.sql("""
                INSERT INTO offer (id, referral_id, programme, programme_name, provider, provider_name,
                    made_at, respond_by, on_shift_from, ring)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(offer.id(), referralId)
                .params(
                        offer.place().programme(),
                        offer.place().programmeName(),
                        offer.place().provider(),
                        offer.place().providerName())
                .param(Columns.timestamp(offer.window().openedAt()))
                .param(Columns.timestamp(offer.window().respondBy()))
                .param(Columns.timestampOrNull(offer.window().onShiftFrom()))
                .param(offer.window().ring())
                .update();
    }

    /** One that was never open. */
    void addAccepted(String referralId, Offer offer) {
        add(referralId, offer);
        end(offer.id(), Outcome.ACCEPTED, offer.window().openedAt());
    }

    private void end(String offerId, Outcome outcome, Instant at) {
        jdbc.sql("UPDATE offer SET outcome = ?, ended_at = ? WHERE id = ?")
                .params(outcome.name(), Columns.timestamp(at), offerId)
                .update();
    }

    /** What is withdrawn may be a request that never became an offer. */
    void withdraw(String referralId, Instant at) {
        jdbc.sql("UPDATE offer SET outcome = 'WITHDRAWN', ended_at = ? WHERE referral_id = ? AND outcome IS NULL")
                .params(Columns.timestamp(at), referralId)
                .update();
    }

    /** Who holds it by a handover had no offer: it is kept as one that was accepted, and ended now. */
    private void release(String referralId, ReferralEvent.ReferralReleased released) {
        Place place = released.placement().place();
        jdbc.sql("""
                INSERT INTO offer (id, referral_id, programme, programme_name, provider, provider_name,
                    made_at, respond_by, outcome, ended_at)
                VALUES (:id, :referral, :programme, :programmeName, :provider, :providerName,
                    :since, :since, 'RELEASED', :at)
                ON CONFLICT (id) DO UPDATE SET outcome = 'RELEASED', ended_at = :at
                """)
                .param("id", released.placement().id())
                .param("referral", referralId)
                .param("programme", place.programme())
                .param("programmeName", place.programmeName())
                .param("provider", place.provider())
                .param("providerName", place.providerName())
                .param("since", Columns.timestamp(released.heldSince()))
                .param("at", Columns.timestamp(released.at()))
                .update();
    }

    private void reopen(String referralId, ReferralEvent.ReferralReopened reopened) {
        if (reopened.everybodyAgain()) {
            jdbc.sql("UPDATE offer SET forgiven = true WHERE referral_id = ?")
                    .param(referralId)
                    .update();
        }
    }

    private void moveClock(String referralId, @Nullable ResponseWindow window) {
        if (window != null) {
            jdbc.sql("""
                    UPDATE offer SET respond_by = ?, on_shift_from = ?, ring = ?
                    WHERE referral_id = ? AND outcome IS NULL
                    """)
                    .param(Columns.timestamp(window.respondBy()))
                    .param(Columns.timestampOrNull(window.onShiftFrom()))
                    .param(window.ring())
                    .param(referralId)
                    .update();
        }
    }

    private static void read(ResultSet row, List<EndedOffer> ended, List<Offer> open) throws SQLException {
        Outcome outcome = Columns.codeOrNull(Outcome.class, row.getString("outcome"));
        if (outcome == null) {
            open.add(new Offer(row.getString("id"), readPlace(row), readWindow(row)));
        } else {
            ended.add(new EndedOffer(
                    row.getString("id"), row.getString("provider"), outcome, row.getBoolean("forgiven")));
        }
    }

    static Place readPlace(ResultSet row) throws SQLException {
        return new Place(
                row.getString("programme"),
                row.getString("programme_name"),
                row.getString("provider"),
                row.getString("provider_name"));
    }

    private static ResponseWindow readWindow(ResultSet row) throws SQLException {
        return new ResponseWindow(
                Columns.instant(row, "made_at"),
                Columns.instant(row, "respond_by"),
                Columns.instantOrNull(row, "on_shift_from"),
                row.getString("ring"));
    }
}
