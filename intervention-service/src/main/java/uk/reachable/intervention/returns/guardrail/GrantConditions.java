package uk.reachable.intervention.returns.guardrail;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed conditions of one region's grant year, in pounds; each says where it comes from.
 *
 * @param allocation202122 what match funding is a share of (seed 003 ¶1.3); null where the grant asks for none
 */
record GrantConditions(
        String grantYear,
        BigDecimal coreGrant,
        @Nullable BigDecimal allocation202122,
        String source,
        List<Share> shares,
        List<Ceiling> ceilings) {

    GrantConditions {
        shares = List.copyOf(shares);
        ceilings = List.copyOf(ceilings);
    }

    /** At least this share, such as 0.30. */
    record Share(GuardrailKind kind, BigDecimal share, String source) {}

    /** At most this amount; {@code localAuthority} where it is one area's. */
    record Ceiling(GuardrailKind kind, @Nullable String localAuthority, BigDecimal amount, String source) {}
}
