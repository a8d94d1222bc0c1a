package uk.reachable.contracts.reference;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionsTest {

    @Test
    void theThreeRegionsHaveTheAreasOfTheSources() {
        assertThat(Regions.all())
                .extracting(Region::id, region -> region.areas().size())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("west-midlands", 7),
                        org.assertj.core.api.Assertions.tuple("west-yorkshire", 5),
                        org.assertj.core.api.Assertions.tuple("avon-and-somerset", 5));
    }

    @Test
    void anAreaBelongsToOneRegionOnly() {
        List<String> codes = Regions.all().stream()
                .flatMap(region -> region.areas().stream().map(Area::code))
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(Regions.ofArea("E08000035").map(Region::id)).contains("west-yorkshire");
        assertThat(Regions.ofArea("E09000001")).isEmpty();
    }

    @Test
    void aSiteIsFoundByTheNamePeopleTypeAndLiesInItsRegion() {
        Region westMidlands = Regions.byId("west-midlands").orElseThrow();
        assertThat(westMidlands.siteNamed(" heartlands HOSPITAL ").map(Site::code))
                .contains("heartlands-hospital");
        assertThat(westMidlands.siteNamed("the flat above the shop")).isEqualTo(Optional.empty());
        assertThat(Regions.all()).allSatisfy(region -> assertThat(region.sites())
                .allSatisfy(site ->
                        assertThat(region.hasArea(site.localAuthority())).isTrue()));
    }
}
