package uk.reachable.referral.lifecycle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.lifecycle.ReferralEvent.ContactRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.SessionRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.SupportEvent;
import uk.reachable.referral.storage.Columns;

/** Every contact and every session of a support. */
@Repository
class JdbcSupport {

    private final JdbcClient jdbc;

    JdbcSupport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(String referralId, SupportEvent event) {
        switch (event) {
            case ContactRecorded contact -> add(referralId, contact);
            case SessionRecorded session -> add(referralId, session);
            case ReferralEvent.WorkerChanged _,
                    ReferralEvent.FirstContactOverdue _,
                    ReferralEvent.ReferralCompleted _,
                    ReferralEvent.ReferralEndedEarly _ -> {}
        }
    }

    private void add(String referralId, ContactRecorded contact) {
        jdbc.sql("""
                INSERT INTO contact (referral_id, placement_id, provider, answer, ask_again_on, contacted_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(referralId, contact.placement().id())
                .params(contact.placement().place().provider(), contact.answer().name())
                .param(contact.askAgainOn())
                .param(Columns.timestamp(contact.contactedAt()))
                .update();
    }

    private void add(String referralId, SessionRecorded session) {
        Place place = session.placement().place();
        jdbc.sql("""
                INSERT INTO session (id, referral_id, placement_id, programme, provider, held_on, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(session.sessionId(), referralId, session.placement().id())
                .params(place.programme(), place.provider())
                .params(session.heldOn(), Columns.timestamp(session.at()))
                .update();
    }
}
