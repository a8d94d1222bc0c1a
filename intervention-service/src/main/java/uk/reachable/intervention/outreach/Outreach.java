package uk.reachable.intervention.outreach;

import java.util.List;
import java.util.Map;
import uk.reachable.intervention.reviewed.ReviewedFile;

/** The reviewed files {@code outreach/<region>.json}: changed there, by review, and not through the API. */
public final class Outreach {
    private static final Map<String, OutreachFile> BY_REGION =
            ReviewedFile.ofEachRegion("outreach", OutreachFile.class);

    private Outreach() {}

    /** In the order of the file; empty for a region that is none of ours. */
    public static List<OutreachProgramme> ofRegion(String region) {
        OutreachFile file = BY_REGION.get(region);
        return file == null ? List.of() : file.toProgrammes();
    }
}
