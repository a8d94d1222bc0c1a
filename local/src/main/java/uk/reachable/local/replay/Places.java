package uk.reachable.local.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.local.machine.CannotRun;

/** The places of one month, each drawn as often as it had offences; only that month is kept in memory. */
final class Places {

    static final String HEADER = "month,borough,lsoa_code,lsoa_name,violence_and_sexual_offences";

    private static final Map<String, String> CODE_OF_BOROUGH =
            Regions.byId("west-midlands").orElseThrow().areas().stream()
                    .collect(Collectors.toMap(Area::name, Area::code));

    private final List<Place> places;
    private final int[] upTo;

    private Places(List<Place> places) {
        this.places = places;
        this.upTo = places.stream().mapToInt(Place::offences).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    static Places read(Path file, String month) {
        if (!Files.isReadable(file)) {
            throw new CannotRun("There is no file " + file + " to replay");
        }
        try (Stream<String> lines = Files.lines(file)) {
            List<Place> found = lines.peek(Places::checkHeader)
                    .filter(line -> line.startsWith(month + ","))
                    .map(Places::place)
                    .filter(place -> place.offences() > 0)
                    .toList();
            if (found.isEmpty()) {
                throw new CannotRun("%s has nothing for the month %s".formatted(file, month));
            }
            return new Places(found);
        } catch (IOException unreadable) {
            throw new CannotRun("Cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    Place draw(RandomGenerator random) {
        int offence = random.nextInt(upTo[upTo.length - 1]) + 1;
        int found = Arrays.binarySearch(upTo, offence);
        return places.get(found >= 0 ? found : -found - 1);
    }

    private static void checkHeader(String line) {
        if (line.startsWith("month") && !line.equals(HEADER)) {
            throw new CannotRun("The first line must be " + HEADER);
        }
    }

    private static Place place(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 5 || !fields[4].matches("\\d{1,6}")) {
            throw new CannotRun("This line has not the five fields of the first: " + line);
        }
        String code = CODE_OF_BOROUGH.get(fields[1]);
        if (code == null) {
            throw new CannotRun("There is no borough " + fields[1] + " in the West Midlands: " + line);
        }
        return new Place(code, fields[2], Integer.parseInt(fields[4]));
    }
}
