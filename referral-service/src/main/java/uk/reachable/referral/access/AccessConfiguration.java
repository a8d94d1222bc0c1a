package uk.reachable.referral.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.security.OpenCases;
import uk.reachable.platform.security.rules.AccessTable;

/** Shows the table to whoever checks that every endpoint has its rule, and says whose audit entries are kept on. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AccessTable<Relation> referralRules() {
        return ReferralRules.TABLE;
    }

    /** What was done to a referral, its handovers, its way home or its legs is known for as long as it is not over. */
    @Bean
    OpenCases openCases() {
        return new OpenCases("""
                EXISTS (SELECT FROM referral r WHERE r.status NOT IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN') AND r.id IN (
                    SELECT t.subject_id
                    UNION ALL SELECT h.referral_id FROM handover h WHERE h.id = t.subject_id
                    UNION ALL SELECT j.referral_id FROM journey j WHERE j.id = t.subject_id
                    UNION ALL SELECT j.referral_id FROM leg l JOIN journey j ON j.id = l.journey_id
                        WHERE l.id = t.subject_id))""");
    }
}
