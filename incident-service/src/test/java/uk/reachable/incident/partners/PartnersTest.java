package uk.reachable.incident.partners;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;

class PartnersTest {

    private static final RegionalPartners ALL = new RegionalPartners();

    @Test
    void aPartnerOfAnotherAreaIsNotInvited() {
        Partners westMidlands = ALL.of(Regions.byId("west-midlands").orElseThrow());
        assertThat(westMidlands.invitedTo("E08000026"))
                .contains("west-midlands-police", "coventry-city-council")
                .doesNotContain("birmingham-city-council");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryAreaThePoliceLeadAndAnOwnCouncilAreInvited(Region region) {
        Partners partners = ALL.of(region);
        for (Area area : region.areas()) {
            assertThat(partners.invitedTo(area.code()))
                    .startsWith(region.policeLead())
                    .hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyNamedAreaIsOfTheRegion(Region region) {
        assertThat(ALL.of(region).partners())
                .flatExtracting(Partner::localAuthorities)
                .allMatch(region::hasArea);
    }

    static Stream<Region> regions() {
        return Regions.all().stream();
    }
}
