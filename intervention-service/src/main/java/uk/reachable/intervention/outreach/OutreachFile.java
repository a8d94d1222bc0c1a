package uk.reachable.intervention.outreach;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.intervention.catalogue.terms.Period;
import uk.reachable.intervention.outreach.OutreachProgramme.Audience;

/** One region's reviewed file as it is written: names of organisations once, then a row for every programme. */
record OutreachFile(String region, String note, Map<String, String> organisations, List<Row> programmes) {

    List<OutreachProgramme> toProgrammes() {
        return programmes.stream().map(this::toProgramme).toList();
    }

    private OutreachProgramme toProgramme(Row row) {
        return new OutreachProgramme(
                row.id,
                row.name,
                row.provider,
                Objects.requireNonNull(organisations.get(row.provider), () -> "no organisation " + row.provider),
                row.audience,
                row.tier,
                row.localAuthorities,
                row.targetReach,
                row.funding,
                row.source,
                row.assumed);
    }

    record Row(
            String id,
            String name,
            String provider,
            Audience audience,
            Tier tier,
            List<String> localAuthorities,
            @Nullable Integer targetReach,
            List<Period> funding,
            String source,
            String assumed) {}
}
