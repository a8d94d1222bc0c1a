package uk.reachable.incident.names;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.SharingAgreement;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.OfferMade;

/** Learns names and agreements from the catalogue, and names from an offer that arrives before it. */
@Repository
public class ProgrammeNamesProjection {

    private final JdbcClient jdbc;

    ProgrammeNamesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void apply(ProgrammePublished event) {
        SharingAgreement agreement = event.sharingAgreement();
        jdbc.sql("""
                INSERT INTO programme_name (programme, version, name, provider, provider_name, region,
                    agreement_reference, agreement_from, agreement_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (programme) DO UPDATE SET version = excluded.version, name = excluded.name,
                    provider = excluded.provider, provider_name = excluded.provider_name, region = excluded.region,
                    agreement_reference = excluded.agreement_reference, agreement_from = excluded.agreement_from,
                    agreement_to = excluded.agreement_to
                WHERE programme_name.version < excluded.version
                """)
                .params(event.programme(), event.version(), event.programmeName())
                .params(event.provider(), event.providerName(), event.region())
                .param(agreement == null ? null : agreement.reference())
                .param(agreement == null ? null : agreement.from())
                .param(agreement == null ? null : agreement.to())
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
