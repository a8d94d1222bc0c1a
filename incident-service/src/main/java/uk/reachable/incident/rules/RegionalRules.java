package uk.reachable.incident.rules;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;

/** The rules of every region, as they hold at a moment. */
@Component
public class RegionalRules {

    private final RulesVersions versions;

    RegionalRules(RulesVersions versions) {
        this.versions = versions;
    }

    public MeetingRules of(Region region, Instant now) {
        return versions.holding(region.id(), now).orElseThrow().rules();
    }
}
