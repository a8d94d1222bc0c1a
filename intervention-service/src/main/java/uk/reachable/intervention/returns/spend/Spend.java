package uk.reachable.intervention.returns.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount in pounds of one grant year, of one area or (null) of the whole region; a negative one corrects another.
 */
public record Spend(
        LocalDate spentOn,
        BigDecimal amount,
        Fund fund,
        Cost cost,
        SpendPurpose purpose,
        SpendEvidence evidence,
        @Nullable String localAuthority) {}
