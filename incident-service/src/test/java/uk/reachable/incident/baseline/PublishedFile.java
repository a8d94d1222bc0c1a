package uk.reachable.incident.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.baseline.CountedArea.Kind;

/**
 * Violent and sexual offences of the West Midlands by neighbourhood and month, June 2023 to March 2026 (data.police.uk,
 * Open Government Licence): month, borough, lsoa_code, lsoa_name, offences.
 */
final class PublishedFile {

    private static final Map<String, String> AREAS = Regions.byId("west-midlands").orElseThrow().areas().stream()
            .collect(Collectors.toMap(Area::name, Area::code));

    private PublishedFile() {}

    static MonthlyCounts read(Path file) {
        var counts = new MonthlyCounts("west-midlands");
        lines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> counts.add(
                        new CountedArea(Kind.LSOA, cells[2], cells[3], AREAS.getOrDefault(cells[1], cells[1])),
                        YearMonth.parse(cells[0]),
                        Integer.parseInt(cells[4])));
        return counts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
