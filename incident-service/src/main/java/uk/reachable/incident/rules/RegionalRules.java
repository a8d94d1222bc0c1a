package uk.reachable.incident.rules;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.reference.ReviewedData;

/** The rules of every region, from the reviewed files under {@code rules/}. */
@Component
public class RegionalRules {

    private final Map<String, MeetingRules> byRegion = ReviewedData.perRegion("rules", MeetingRules.class);

    public MeetingRules of(Region region) {
        return Objects.requireNonNull(byRegion.get(region.id()));
    }
}
