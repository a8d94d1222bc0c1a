package uk.reachable.incident.partners;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.reference.ReviewedData;

/** The partners of every region, from the reviewed files under {@code partners/}. */
@Component
public class RegionalPartners {

    private final Map<String, Partners> byRegion = ReviewedData.perRegion("partners", Partners.class);

    public Partners of(Region region) {
        return Objects.requireNonNull(byRegion.get(region.id()));
    }
}
