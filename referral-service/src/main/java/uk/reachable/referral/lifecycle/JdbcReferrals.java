package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.DeskEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.PauseEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.RerouteEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SearchEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SupportEvent;

import static uk.reachable.referral.storage.Columns.timestamp;

@Repository
class JdbcReferrals implements Referrals {

    private final JdbcClient jdbc;
    private final JdbcOffers offers;
    private final JdbcSupport support;
    private final JdbcAlreadyWithUs alreadyWithUs;

    JdbcReferrals(JdbcClient jdbc, JdbcOffers offers, JdbcSupport support, JdbcAlreadyWithUs alreadyWithUs) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.support = support;
        this.alreadyWithUs = alreadyWithUs;
    }

    @Override
    public Optional<Referral> find(String referralId) {
        return read(referralId, "");
    }

    @Override
    public Optional<Referral> lock(String referralId) {
        return read(referralId, "FOR UPDATE");
    }

    @Override
    public Optional<Referral> lockIfFree(String referralId) {
        return read(referralId, "FOR UPDATE SKIP LOCKED");
    }

    /** The offers are read by a second statement: one that waited for the lock would still see the offers of before. */
    private Optional<Referral> read(String referralId, String lock) {
        return jdbc.sql("SELECT * FROM referral WHERE id = ? " + lock)
                .param(referralId)
                .query(ReferralRow::read)
                .optional()
                .map(row -> row.referral(offers.of(referralId)));
    }

    @Override
    public boolean add(Raised referral) {
        return jdbc.sql("""
                        INSERT INTO referral (id, version, status, responsible_organisation,
                            incident_id, incident_reference, region, person_id, need, age_band, local_authority,
                            home_local_authority, setting, site, expected_release, referring_organisation,
                            requested_at, changed_at, offer_id, subject, paused_since, pause_review_by)
                        VALUES (:id, :version, :status, :responsible,
                            :incidentId, :incidentReference, :region, :personId, :need, :ageBand, :localAuthority,
                            :homeLocalAuthority, :setting, :site, :expectedRelease, :referringOrganisation,
                            :requestedAt, :requestedAt, :offerId, :subject, :pausedSince, :pauseReviewBy)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .params(ReferralColumns.ofFacts(referral.facts()))
                        .params(ReferralColumns.ofState(referral))
                        .update()
                == 1;
    }

    @Override
    public void save(Referral after, List<ReferralEvent> events, Instant at) {
        events.forEach(event -> apply(after.facts().referralId(), event));
        int saved = jdbc.sql("""
                UPDATE referral
                SET version = :version, status = :status, responsible_organisation = :responsible, changed_at = :at,
                    local_authority = :localAuthority, home_local_authority = :homeLocalAuthority, setting = :setting,
                    site = :site, expected_release = :expectedRelease, paused_since = :pausedSince,
                    pause_review_by = :pauseReviewBy,
                    offer_id = :offerId, waiting_since = :waitingSince, placement_id = :placementId, programme = :programme,
                    programme_name = :programmeName, provider = :provider, provider_name = :providerName,
                    worker = :worker, duty_due_by = :dutyDueBy, duty_told_at = :dutyToldAt,
                    accepted_at = :acceptedAt, contact_due_by = :contactDueBy, contact_overdue_at = :contactOverdueAt,
                    contacted_at = :contactedAt,
                    closed_by = :closedBy, closed_as = :closedAs, closed_at = :closedAt
                WHERE id = :id AND version = :version - 1
                """)
                .params(ReferralColumns.ofWhatMayBeAmended(after.facts()))
                .params(ReferralColumns.ofState(after))
                .param("at", timestamp(at))
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException(
                    "referral " + after.facts().referralId() + " was changed without its lock");
        }
    }

    private void apply(String referralId, ReferralEvent event) {
        switch (event) {
            case SearchEvent search -> offers.apply(referralId, search);
            case DeskEvent desk -> offers.apply(referralId, desk);
            case RerouteEvent reroute -> offers.apply(referralId, reroute);
            case SupportEvent step -> support.apply(referralId, step);
            case PauseEvent step -> offers.apply(referralId, step);
            case ReferralEvent.ReferrerTold _ -> {}
            case AlreadyWithUsEvent step -> alreadyWithUs.apply(referralId, step);
        }
    }

    @Override
    public List<OverdueOffer> overdueOffers(Instant now, int limit) {
        return jdbc.sql("""
                SELECT o.referral_id, o.id FROM offer o JOIN referral r ON r.id = o.referral_id
                WHERE o.outcome IS NULL AND o.respond_by <= ? AND r.paused_since IS NULL
                ORDER BY o.respond_by LIMIT ?
                """)
                .params(timestamp(now), limit)
                .query((row, _) -> new OverdueOffer(row.getString("referral_id"), row.getString("id")))
                .list();
    }

    @Override
    public List<OverdueContact> overdueContacts(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id, placement_id FROM referral
                WHERE status = 'ACCEPTED' AND contacted_at IS NULL AND contact_overdue_at IS NULL AND contact_due_by <= ?
                  AND paused_since IS NULL
                ORDER BY contact_due_by LIMIT ?
                """)
                .params(timestamp(now), limit)
                .query((row, _) -> new OverdueContact(row.getString("id"), row.getString("placement_id")))
                .list();
    }

    @Override
    public List<String> ofPerson(String personId) {
        return jdbc.sql("SELECT id FROM referral WHERE person_id = ? ORDER BY id")
                .param(personId)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> overdueAtTheDesk(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id FROM referral
                WHERE duty_told_at IS NULL AND duty_due_by <= ?
                ORDER BY duty_due_by LIMIT ?
                """).params(timestamp(now), limit).query(String.class).list();
    }
}
