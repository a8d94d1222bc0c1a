package uk.reachable.incident.rules.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.rules.MeetingRule;
import uk.reachable.incident.rules.RulesVersion;

/** A version as people read it; rules and patterns in the order in which they are asked. */
record RulesView(
        int version,
        boolean holds,
        @Nullable Instant from,
        @Nullable String publishedBy,
        Instant publishedAt,
        @Nullable String basis,
        @Nullable String why,
        List<MeetingRule> rules,
        List<MeetingPattern> patterns) {

    /** All versions of a region, newest first; one of them holds now. */
    @Schema(name = "RulesVersions")
    record All(List<Line> versions) {}

    /** A version without what it says. */
    @Schema(name = "RulesVersionLine")
    record Line(
            int version,
            boolean holds,
            @Nullable Instant from,
            @Nullable String publishedBy,
            Instant publishedAt,
            int rules,
            int patterns) {

        static Line of(RulesVersion version, int holding) {
            return new Line(
                    version.version(),
                    version.version() == holding,
                    version.from(),
                    version.publishedBy(),
                    version.publishedAt(),
                    version.rules().rules().size(),
                    version.rules().patterns().size());
        }
    }

    static RulesView of(RulesVersion version, int holding, @Nullable String why) {
        return new RulesView(
                version.version(),
                version.version() == holding,
                version.from(),
                version.publishedBy(),
                version.publishedAt(),
                version.basis(),
                why,
                version.rules().rules(),
                version.rules().patterns());
    }
}
