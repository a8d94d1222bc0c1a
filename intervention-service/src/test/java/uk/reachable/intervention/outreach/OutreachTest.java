package uk.reachable.intervention.outreach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFiles;
import uk.reachable.intervention.outreach.OutreachProgramme.Audience;

import static org.assertj.core.api.Assertions.assertThat;

class OutreachTest {
    private final List<OutreachProgramme> outreach = Regions.all().stream()
            .map(Region::id)
            .flatMap(region -> Outreach.ofRegion(region).stream())
            .toList();

    @Test
    void everyRowSaysWhereItComesFromAndWhatItAssumes() {
        assertThat(outreach).allMatch(row -> row.source().startsWith("seed 00")).noneMatch(row -> row.assumed()
                .isBlank());
    }

    @Test
    void everyRowServesAreasOfItsRegion() {
        assertThat(Regions.all()).allSatisfy(region -> assertThat(Outreach.ofRegion(region.id()))
                .isNotEmpty()
                .allMatch(row -> !row.localAuthorities().isEmpty()
                        && row.localAuthorities().stream().allMatch(region::hasArea)));
    }

    @Test
    void noIdIsUsedTwiceNorByAProgrammeThatTakesReferrals() {
        Set<String> ids =
                new HashSet<>(ProgrammeFiles.read().stream().map(Programme::id).toList());

        assertThat(outreach).allMatch(row -> ids.add(row.id()));
    }

    @Test
    void traumaInformedPolicingIsBarnardosAndForProfessionals() {
        assertThat(outreach)
                .filteredOn(row -> row.provider().equals("barnardos"))
                .isNotEmpty()
                .allMatch(row -> row.audience() == Audience.PROFESSIONALS);
    }

    @Test
    void theCadetLeadersToReachAreEightyPercentOfTheirNumber() {
        assertThat(outreach)
                .filteredOn(row -> row.id().equals("wm-trauma-national-cadets"))
                .extracting(OutreachProgramme::targetReach)
                .containsExactly(2847 * 80 / 100);
    }
}
