package uk.reachable.incident.rules.publication;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.incident.rules.RulesVersion;
import uk.reachable.incident.rules.RulesVersions;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.web.problem.Problems;

/** Reads the versions of a region's rules for people. */
@Component
class RulesReader {

    static final String WHY = "why";

    private final RulesVersions versions;
    private final Vault vault;
    private final Clock clock;

    RulesReader(RulesVersions versions, Vault vault, Clock clock) {
        this.versions = versions;
        this.vault = vault;
        this.clock = clock;
    }

    RulesView.All all(String region) {
        int holding = holding(region, clock.instant());
        return new RulesView.All(versions.of(region).stream()
                .map(version -> RulesView.Line.of(version, holding))
                .toList());
    }

    RulesView read(String region, int version) {
        return view(versions.find(region, version).orElseThrow(Problems::notFound), clock.instant());
    }

    RulesView view(RulesVersion version, Instant now) {
        String why = vault.open(version.owner()).get(WHY);
        return RulesView.of(version, holding(version.rules().region(), now), why);
    }

    private int holding(String region, Instant now) {
        return versions.holding(region, now).orElseThrow().version();
    }
}
