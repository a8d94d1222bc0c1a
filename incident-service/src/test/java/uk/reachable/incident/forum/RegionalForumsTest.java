package uk.reachable.incident.forum;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.npu.Npu;
import uk.reachable.incident.npu.RegionalNpus;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalForumsTest {

    private static List<Region> regions() {
        return Regions.all();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyForceHasADailyForumAndEveryOtherIsOfAUnitOfTheLookup(Region region) {
        Forums reviewed = new RegionalForums().of(region);
        List<String> units =
                new RegionalNpus().of(region.id()).stream().map(Npu::id).toList();
        assertThat(reviewed.region()).isEqualTo(region.id());
        assertThat(reviewed.basis()).isNotBlank();
        assertThat(reviewed.watching(null).npu()).isNull();
        assertThat(reviewed.watching(null).days()).hasSize(7);
        assertThat(reviewed.forums().stream().skip(1)).allMatch(forum -> units.contains(forum.npu()));
        assertThat(reviewed.forums()).extracting(Forum::id).doesNotHaveDuplicates();
    }
}
