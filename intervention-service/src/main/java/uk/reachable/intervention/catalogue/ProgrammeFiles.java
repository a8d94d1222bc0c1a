package uk.reachable.intervention.catalogue;

import java.util.List;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.reviewed.ReviewedFile;

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
                .map(region -> ReviewedFile.ofRegion("programmes", region.id(), ProgrammeFile.class))
                .flatMap(file -> file.toProgrammes().stream())
                .toList();
        ProgrammeRules.check(programmes);
        return programmes;
    }
}
