package uk.reachable.referral.outside;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;

class OutsideTest {

    @Test
    void theArrestingForceNeedNotBeARegionHere() {
        assertThat(PoliceForces.nameOf("essex")).hasValue("Essex Police");
        assertThat(PoliceForces.nameOf("british-transport")).hasValue("British Transport Police");
        assertThat(PoliceForces.nameOf("atlantis")).isEmpty();
    }

    @Test
    void thePoliceLeadOfEveryRegionSignsInForAForceOfTheList() {
        for (Region region : Regions.all()) {
            String force = ForcesHere.forceOf(region.policeLead()).orElseThrow();
            assertThat(PoliceForces.has(force)).as(force).isTrue();
            assertThat(ForcesHere.organisationOf(force)).hasValue(region.policeLead());
        }
        assertThat(ForcesHere.organisationOf("essex")).isEmpty();
    }

    @Test
    void aPlaceIsALocalAuthorityOrAForce() {
        assertThat(PlaceCode.isOne("E08000025")).isTrue();
        assertThat(PlaceCode.nameOf("E08000025")).isEqualTo("Birmingham");
        assertThat(PlaceCode.isOne("W06000015")).isTrue();
        assertThat(PlaceCode.nameOf("W06000015")).isEqualTo("W06000015");
        assertThat(PlaceCode.isOne("essex")).isTrue();
        assertThat(PlaceCode.isOne("1 High Street")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Birmingham Children's Trust", "Catch22", "St Giles", "Gwasanaeth Ieuenctid Môn", "A&E (nights)"
            })
    void anOrganisationIsNamedPlainly(String name) {
        assertThat(name).matches(OrganisationName.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.org", "Jo 07700 900123", "0121 496 0101", "", " ", "=1+1", "<b>"})
    void whatIsNoOrganisationsNameIsRefused(String typed) {
        assertThat(typed).doesNotMatch(OrganisationName.PATTERN);
    }
}
