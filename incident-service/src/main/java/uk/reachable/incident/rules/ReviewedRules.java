package uk.reachable.incident.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.reference.ReviewedData;

/** The reviewed file of a region under {@code rules/}: the version with which it begins, and its sources. */
public record ReviewedRules(
        String region,
        int version,
        String basis,
        List<MeetingRule> rules,
        String basisOfPatterns,
        List<MeetingPattern> patterns) {

    private static final Map<String, ReviewedRules> BY_REGION = ReviewedData.perRegion("rules", ReviewedRules.class);

    public static ReviewedRules of(Region region) {
        return Objects.requireNonNull(BY_REGION.get(region.id()));
    }

    public MeetingRules asRules() {
        return new MeetingRules(region, version, rules, patterns);
    }
}
