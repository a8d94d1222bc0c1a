package uk.reachable.incident.npu;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalNpusTest {

    private final RegionalNpus npus = new RegionalNpus();

    private static List<Region> regions() {
        return Regions.all();
    }

    @Test
    void aNeighbourhoodOfTheLookupHasItsUnitAndAnyOtherNone() {
        assertThat(npus.policing("west-midlands", "E01008881")).map(Npu::id).hasValue("demo-birmingham-north");
        assertThat(npus.policing("west-midlands", "E01099999")).isEmpty();
        assertThat(npus.policing("west-midlands", null)).isEmpty();
        assertThat(npus.policing("west-yorkshire", "E01008881")).isEmpty();
    }

    @Test
    void aRegionThatSuppliesNoLookupHasNoUnits() {
        assertThat(npus.of("west-yorkshire")).isEmpty();
        assertThat(npus.of("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyUnitLiesInAnAreaOfItsRegion(Region region) {
        assertThat(npus.of(region.id())).allMatch(unit -> region.hasArea(unit.localAuthority()));
    }

    /** Or a board narrowed to the one would show the other: a place on the board is found by its code alone. */
    @Test
    void noUnitIsCalledLikeAnotherOrLikeAnAreaOrRegion() {
        Stream<String> others = regions().stream()
                .flatMap(region -> Stream.concat(
                        Stream.of(region.id()), region.areas().stream().map(Area::code)));
        Stream<String> units = regions().stream()
                .flatMap(region -> npus.of(region.id()).stream())
                .map(Npu::id);
        assertThat(Stream.concat(others, units)).doesNotHaveDuplicates();
    }
}
