package uk.reachable.incident.forum;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.reference.ReviewedData;

/** The forums of every region, from the reviewed files under {@code forums/}. */
@Component
public class RegionalForums {

    private final Map<String, Forums> byRegion = ReviewedData.perRegion("forums", Forums.class);

    public Forums of(Region region) {
        return Objects.requireNonNull(byRegion.get(region.id()));
    }
}
