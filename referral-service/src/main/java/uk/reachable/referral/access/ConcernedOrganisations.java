package uk.reachable.referral.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations that have or had to do with a referral: who referred, who was asked, who is to take over. */
@Repository
class ConcernedOrganisations {

    private final JdbcClient jdbc;

    ConcernedOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(String referralId) {
        return jdbc.sql("""
                        SELECT referring_organisation FROM referral WHERE id = :id
                        UNION SELECT provider FROM offer WHERE referral_id = :id
                        UNION SELECT to_organisation FROM handover WHERE referral_id = :id
                        """).param("id", referralId).query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
