package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.lifecycle.Referral.Raised;

import static uk.reachable.referral.storage.Columns.timestamp;

@Repository
class JdbcReferrals implements Referrals {

    private final JdbcClient jdbc;
    private final JdbcOffers offers;

    JdbcReferrals(JdbcClient jdbc, JdbcOffers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
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
                            requested_at, changed_at, offer_id)
                        VALUES (:id, :version, :status, :responsible,
                            :incidentId, :incidentReference, :region, :personId, :need, :ageBand, :localAuthority,
                            :homeLocalAuthority, :setting, :site, :expectedRelease, :referringOrganisation,
                            :requestedAt, :requestedAt, :offerId)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .params(ReferralColumns.ofFacts(referral.facts()))
                        .params(ReferralColumns.ofState(referral))
                        .update()
                == 1;
    }

    @Override
    public void save(Referral after, List<ReferralEvent> events, Instant at) {
        events.forEach(event -> offers.apply(after.facts().referralId(), event));
        int saved = jdbc.sql("""
                UPDATE referral
                SET version = :version, status = :status, responsible_organisation = :responsible, changed_at = :at,
                    offer_id = :offerId, waiting_since = :waitingSince, placement_id = :placementId, programme = :programme,
                    programme_name = :programmeName, provider = :provider, provider_name = :providerName,
                    duty_due_by = :dutyDueBy
                WHERE id = :id AND version = :version - 1
                """)
                .params(ReferralColumns.ofState(after))
                .param("at", timestamp(at))
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException(
                    "referral " + after.facts().referralId() + " was changed without its lock");
        }
    }

    @Override
    public List<OverdueOffer> overdueOffers(Instant now, int limit) {
        return jdbc.sql("""
                SELECT referral_id, id FROM offer
                WHERE outcome IS NULL AND respond_by <= ?
                ORDER BY respond_by LIMIT ?
                """)
                .params(timestamp(now), limit)
                .query((row, _) -> new OverdueOffer(row.getString("referral_id"), row.getString("id")))
                .list();
    }
}
