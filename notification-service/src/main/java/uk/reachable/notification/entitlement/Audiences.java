package uk.reachable.notification.entitlement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * The audience of every region: {@code audience/default.json}, and what {@code audience/<region>.json} changes of it.
 */
@Component
public class Audiences {

    private static final String DEFAULT = "audience/default.json";

    private final Map<String, RegionAudience> audiences;

    public Audiences() {
        RegionAudience common = AudienceFile.named(DEFAULT).complete(DEFAULT);
        audiences = Regions.all().stream()
                .collect(Collectors.toUnmodifiableMap(Region::id, region -> of(region.id(), common)));
    }

    private static RegionAudience of(String region, RegionAudience common) {
        String name = "audience/" + region + ".json";
        return AudienceFile.named(name).changed(name, common);
    }

    /** @throws IllegalArgumentException for a region that nobody knows */
    public RegionAudience of(String region) {
        return Optional.ofNullable(audiences.get(region))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no region " + region + ": nobody has said who is alerted to what there"));
    }
}
