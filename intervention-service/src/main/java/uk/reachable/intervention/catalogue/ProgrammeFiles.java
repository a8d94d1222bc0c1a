package uk.reachable.intervention.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** The reviewed files {@code programmes/<region>.json}, one for every region. */
public final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /**
     * All programmes of all regions.
     *
     * @throws IllegalStateException when a row breaks a rule of the catalogue; it names the programme
     */
    public static List<Programme> read() {
        List<Programme> programmes = Regions.all().stream()
                .map(Region::id)
                .flatMap(region -> read(region).toProgrammes().stream())
                .toList();
        ProgrammeRules.check(programmes);
        return programmes;
    }

    private static ProgrammeFile read(String region) {
        String name = "/programmes/" + region + ".json";
        try (InputStream file = ProgrammeFiles.class.getResourceAsStream(name)) {
            return ProgrammeJson.JSON.readValue(file, ProgrammeFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
