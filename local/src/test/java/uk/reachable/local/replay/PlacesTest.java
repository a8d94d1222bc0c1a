package uk.reachable.local.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.reachable.local.machine.CannotRun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlacesTest {

    @TempDir
    private Path folder;

    @Test
    void aPlaceIsDrawnAsOftenAsItHadOffencesThatMonth() throws Exception {
        Places places = Places.read(
                file(
                        "2024-06,Birmingham,E01,Birmingham 1,30",
                        "2024-06,Dudley,E02,Dudley 1,10",
                        "2024-07,Walsall,E03,W,99"),
                "2024-06");
        Random random = new Random(1);

        var drawn = IntStream.range(0, 4_000)
                .mapToObj(i -> places.draw(random).lsoa())
                .collect(Collectors.groupingBy(lsoa -> lsoa, Collectors.counting()));

        assertThat(drawn).containsOnlyKeys("E01", "E02");
        assertThat(drawn.get("E01")).isBetween(2_850L, 3_150L);
    }

    @Test
    void aBoroughIsKnownByItsCode() throws Exception {
        Places places = Places.read(file("2024-06,Sandwell,E01,Sandwell 1,1"), "2024-06");

        assertThat(places.draw(new Random()).localAuthority()).isEqualTo("E08000028");
    }

    @Test
    void aMissingFileIsSaidInOneLine() {
        assertThatThrownBy(() -> Places.read(folder.resolve("none.csv"), "2024-06"))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("There is no file ")
                .hasMessageEndingWith("none.csv to replay");
    }

    @Test
    void aMonthWithoutRowsIsSaidInOneLine() throws Exception {
        Path file = file("2024-06,Sandwell,E01,Sandwell 1,1");

        assertThatThrownBy(() -> Places.read(file, "2031-01"))
                .hasMessageEndingWith("has nothing for the month 2031-01");
    }

    @Test
    void aLineThatIsNotOfTheFormatIsShown() throws Exception {
        Path file = file("2024-06,Sandwell,E01,many");

        assertThatThrownBy(() -> Places.read(file, "2024-06")).hasMessageEndingWith("2024-06,Sandwell,E01,many");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("places.csv"), Places.HEADER + "\n" + String.join("\n", lines) + "\n");
    }
}
