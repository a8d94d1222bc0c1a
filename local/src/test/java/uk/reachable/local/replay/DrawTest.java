package uk.reachable.local.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.local.client.NewIncident;

import static org.assertj.core.api.Assertions.assertThat;

class DrawTest {

    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private Path folder;

    private Places places;

    @BeforeEach
    void read() throws Exception {
        Path file = Files.writeString(
                folder.resolve("places.csv"),
                Places.HEADER + "\n2024-06,Birmingham,E01008881,B,3\n2024-06,Walsall,E01010328,W,1\n");
        places = Places.read(file, "2024-06");
    }

    @Test
    void theSameMonthDrawsTheSameIncidents() {
        assertThat(draw(7, 200)).isEqualTo(draw(7, 200)).isNotEqualTo(draw(8, 200));
    }

    @Test
    void anIncidentHappenedInItsMonth() {
        assertThat(draw(7, 500)).allSatisfy(incident -> assertThat(YearMonth.from(
                        Objects.requireNonNull(incident.occurredAt()).atZone(ZoneOffset.UTC)))
                .isEqualTo(JUNE));
    }

    @Test
    void aSiteIsOneOfTheAreasOwn() {
        assertThat(draw(7, 500))
                .filteredOn(incident -> incident.site() != null)
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(Regions.ofArea(incident.localAuthority())
                                .flatMap(region -> region.siteNamed(Objects.requireNonNull(incident.site())))
                                .orElseThrow()
                                .localAuthority())
                        .isEqualTo(incident.localAuthority()));
    }

    @Test
    void nobodyIsReferredForHavingSeenIt() {
        assertThat(draw(7, 500))
                .flatExtracting(NewIncident::people)
                .filteredOn(person -> person.role() == PersonRole.WITNESS)
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.needs()).isEmpty());
    }

    private List<NewIncident> draw(int seed, int count) {
        Draw draw = new Draw(new Random(seed), places, JUNE, "run");
        return IntStream.range(0, count).mapToObj(draw::incident).toList();
    }
}
