package uk.reachable.intervention.returns.annex;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.intervention.returns.activity.ActivityKind;
import uk.reachable.intervention.returns.calendar.Period;

/** What was done in the cases of a region, by whatever its referrals are told apart by. */
@Component
class CaseMeasures {

    /** What the lines are: a column of {@code return_referral}. */
    enum By {
        AREA("local_authority"),
        NEED("need");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    private static final String GROUPS = " GROUP BY GROUPING SETS ((referral.LINE), ())";

    private static final String RAISED = """
            SELECT referral.LINE AS line, count(*) AS value FROM return_referral AS referral
            WHERE referral.region = :region AND referral.raised_on BETWEEN :from AND :to""" + GROUPS;

    private static final String STEPS = """
            SELECT referral.LINE AS line, count(*) AS value
            FROM return_step AS step JOIN return_referral AS referral ON referral.referral_id = step.referral_id
            WHERE referral.region = :region AND step.on_day BETWEEN :from AND :to AND step.kind IN (:kinds)""" + GROUPS;

    private static final String OUTCOMES = """
            SELECT referral.LINE AS line, count(*) AS value
            FROM return_step AS step JOIN return_referral AS referral ON referral.referral_id = step.referral_id
            WHERE referral.region = :region AND step.on_day BETWEEN :from AND :to AND step.code = :code""" + GROUPS;

    private static final String REACHED = """
            SELECT referral.LINE AS line, count(DISTINCT contact.person_id) AS value
            FROM first_contact AS contact JOIN return_referral AS referral ON referral.referral_id = contact.referral_id
            WHERE referral.region = :region AND contact.on_day BETWEEN :from AND :to""" + GROUPS;

    private static final String WAITING_AT_THE_END = """
            SELECT referral.LINE AS line, count(*) AS value
            FROM (SELECT DISTINCT ON (referral_id) referral_id, kind FROM return_step WHERE on_day <= :to
                ORDER BY referral_id, version DESC) AS last
            JOIN return_referral AS referral ON referral.referral_id = last.referral_id
            WHERE referral.region = :region AND referral.raised_on <= :to AND last.kind = 'WAITING'""" + GROUPS;

    private static final String HOURS_TO_FIRST_CONTACT = """
            SELECT referral.LINE AS line, round(percentile_cont(:share) WITHIN GROUP (ORDER BY
                greatest(0, extract(epoch FROM contact.contacted_at - contact.accepted_at)::double precision / 3600))::numeric, 1)
                AS value
            FROM first_contact AS contact JOIN return_referral AS referral ON referral.referral_id = contact.referral_id
            WHERE referral.region = :region AND contact.on_day BETWEEN :from AND :to
                AND contact.accepted_at IS NOT NULL""" + GROUPS;

    private final Measures measures;

    CaseMeasures(Measures measures) {
        this.measures = measures;
    }

    /** A view of one region and period. */
    Of of(By by, String region, Period period) {
        return new Of(by, region, period);
    }

    /** Each measure by line; of people, the total is no sum: somebody may have several needs. */
    final class Of {
        private final By by;
        private final String region;
        private final Period period;

        private Of(By by, String region, Period period) {
            this.by = by;
            this.region = region;
            this.period = period;
        }

        Map<String, BigDecimal> raised() {
            return read(RAISED, Map.of());
        }

        Map<String, BigDecimal> steps(ActivityKind... kinds) {
            return read(STEPS, Map.of("kinds", Stream.of(kinds).map(Enum::name).toList()));
        }

        Map<String, BigDecimal> outcome(SupportOutcome outcome) {
            return read(OUTCOMES, Map.of("code", outcome.name()));
        }

        Map<String, BigDecimal> reached() {
            return read(REACHED, Map.of());
        }

        Map<String, BigDecimal> waitingAtTheEnd() {
            return read(WAITING_AT_THE_END, Map.of());
        }

        /** @param share of contacts that came as soon as this or sooner, such as 0.5 for the median */
        Map<String, BigDecimal> hoursToFirstContact(double share) {
            return read(HOURS_TO_FIRST_CONTACT, Map.of("share", share));
        }

        private Map<String, BigDecimal> read(String sql, Map<String, ?> more) {
            return measures.read(sql.replace("LINE", by.column), region, period, more);
        }
    }
}
