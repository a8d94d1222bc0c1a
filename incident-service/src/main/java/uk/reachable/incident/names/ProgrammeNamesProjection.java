package uk.reachable.incident.names;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.OfferMade;

/** Learns names from the catalogue, and from an offer that arrives before it. */
@Repository
public class ProgrammeNamesProjection {

    private final JdbcClient jdbc;

    ProgrammeNamesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void apply(ProgrammePublished event) {
        jdbc.sql("""
                INSERT INTO programme_name (programme, version, name, provider, provider_name)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (programme) DO UPDATE SET version = excluded.version, name = excluded.name,
                    provider = excluded.provider, provider_name = excluded.provider_name
                WHERE programme_name.version < excluded.version
                """)
                .params(event.programme(), event.version(), event.programmeName())
                .params(event.provider(), event.providerName())
                .update();
    }

    public void learn(OfferMade event) {
        learn(event.programme(), event.programmeName(), event.provider(), event.providerName());
    }

    public void learn(HandoverOffered event) {
        learn(event.toProgramme(), event.toProgrammeName(), event.toOrganisation(), event.toOrganisationName());
    }

    private void learn(String programme, String name, String provider, String providerName) {
        jdbc.sql("""
                INSERT INTO programme_name (programme, version, name, provider, provider_name)
                VALUES (?, -1, ?, ?, ?)
                ON CONFLICT (programme) DO NOTHING
                """).params(programme, name, provider, providerName).update();
    }
}
