package uk.reachable.incident.npu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.reference.ReviewedData;

/** The lookups of all regions, from the reviewed files under {@code npu/}. */
@Component
public class RegionalNpus {

    private final Map<String, Npus> byRegion = ReviewedData.perRegion("npu", Npus.class);
    private final Map<String, Map<String, Npu>> byLsoa =
            byRegion.values().stream().collect(Collectors.toUnmodifiableMap(Npus::region, RegionalNpus::byLsoa));

    /** The units of a region, as listed; none where it supplies no lookup. */
    public List<Npu> of(String region) {
        Npus lookup = byRegion.get(region);
        return lookup == null ? List.of() : lookup.units();
    }

    /** The region's unit that polices a neighbourhood; empty when none is known or the neighbourhood is not. */
    public Optional<Npu> policing(String region, @Nullable String lsoa) {
        return lsoa == null
                ? Optional.empty()
                : Optional.ofNullable(byLsoa.getOrDefault(region, Map.of()).get(lsoa));
    }

    /** A neighbourhood listed twice stops the start: nobody could say whose it is. */
    private static Map<String, Npu> byLsoa(Npus lookup) {
        record Policed(String lsoa, Npu by) {}
        return lookup.units().stream()
                .flatMap(npu -> npu.lsoas().stream().map(lsoa -> new Policed(lsoa, npu)))
                .collect(Collectors.toUnmodifiableMap(Policed::lsoa, Policed::by));
    }
}
