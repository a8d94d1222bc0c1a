package uk.reachable.intervention.demand;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;

/** The ledger of those who could not be offered support; only ever added to. */
@Component
public class UnmetNeeds {
    private final JdbcClient jdbc;

    UnmetNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that decided it; once for each request and outcome. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UnmetNeed one) {
        jdbc.sql("""
                        INSERT INTO unmet_need (offer_id, referral_id, region, local_authority, age_band, need, outcome,
                            reason, at)
                        VALUES (:offer, :referral, :region, :area, :ageBand, :need, :outcome, :reason, :at)
                        ON CONFLICT (offer_id, outcome) DO NOTHING""")
                .param("offer", one.offerId())
                .param("referral", one.referralId())
                .param("region", one.region())
                .param("area", one.localAuthority())
                .param("ageBand", one.ageBand().name())
                .param("need", one.need().name())
                .param("outcome", one.outcome().name())
                .param("reason", one.reason().name())
                .param("at", Timestamp.from(one.at()))
                .update();
    }

    /** Summed over days of the region, both included. */
    List<UnmetNeedRow> between(Region region, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT local_authority, age_band, need, reason,
                            count(*) FILTER (WHERE outcome = 'TURNED_AWAY') AS turned_away,
                            count(*) FILTER (WHERE outcome = 'WAITED') AS waited
                        FROM unmet_need WHERE region = :region AND at >= :from AND at < :until
                        GROUP BY local_authority, age_band, need, reason
                        ORDER BY local_authority, age_band, need, reason""")
                .param("region", region.id())
                .param("from", startOf(from, region))
                .param("until", startOf(to.plusDays(1), region))
                .query((row, _) -> UnmetNeedRow.of(row))
                .list();
    }

    private static Timestamp startOf(LocalDate day, Region region) {
        return Timestamp.from(day.atStartOfDay(region.timeZone()).toInstant());
    }
}
