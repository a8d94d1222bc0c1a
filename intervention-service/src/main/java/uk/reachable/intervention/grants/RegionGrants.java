package uk.reachable.intervention.grants;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of one region as its reviewed file {@code grants/<region>.json} has it: pounds, each figure with its
 * source.
 */
public record RegionGrants(
        String region,
        String note,
        List<Grant> grants,
        List<LocalAllocation> localAllocations,
        List<Guardrail> guardrails,
        @Nullable Bridging bridging) {

    /** What a grant is for. */
    public enum Kind {
        CORE,
        ADDITIONAL,
        DUTY_LABOUR,
        DUTY_NON_LABOUR
    }

    /** What a share is measured of. */
    public enum Measure {
        /** Interventions of high impact, or moderate impact with a high evidence confidence rating. */
        YEF_EVIDENCED_INTERVENTIONS,
        INTERVENTIONS,
        /** Evaluation, as a share of what is spent on interventions. */
        EVALUATION_OF_INTERVENTIONS,
        /** What local partners add. */
        MATCH_FUND
    }

    /** Money for a grant year such as 2023/24. */
    public record Grant(
            String id, String name, String funder, String year, Kind kind, BigDecimal amount, String source) {}

    /** An area's part of a grant; {@code percent} is rounded by the source. */
    public record LocalAllocation(String grant, String localAuthority, int percent, BigDecimal amount, String source) {}

    /**
     * At least this share must be spent.
     *
     * @param ofAmount what the share is of, null when it is of another spend
     * @param amount what the source says that it comes to, null when it says only the share
     */
    public record Guardrail(
            String id,
            String year,
            Measure measure,
            BigDecimal percent,
            @Nullable BigDecimal ofAmount,
            @Nullable BigDecimal amount,
            String source) {}

    /** What it costs a month to carry the commissioned programmes on beyond their funding. */
    public record Bridging(BigDecimal perMonth, String source) {}

    public RegionGrants {
        grants = List.copyOf(grants);
        localAllocations = List.copyOf(localAllocations);
        guardrails = List.copyOf(guardrails);
    }
}
