package uk.reachable.intervention.returns.guardrail;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.returns.spend.Cost;
import uk.reachable.intervention.returns.spend.Fund;
import uk.reachable.intervention.returns.spend.Spend;
import uk.reachable.intervention.returns.spend.SpendEvidence;
import uk.reachable.intervention.returns.spend.SpendPurpose;

/** An amount in pounds; its grant year is that of its day. Without an area it is of the whole region. */
record SpendRequest(
        @NotNull LocalDate spentOn,
        @NotNull @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @NotNull Fund fund,
        @NotNull Cost cost,
        @NotNull SpendPurpose purpose,
        @Nullable SpendEvidence evidence,
        @Nullable String localAuthority) {

    /** What nobody has rated does not count for the share. */
    Spend spend() {
        return new Spend(
                spentOn,
                amount,
                fund,
                cost,
                purpose,
                evidence == null ? SpendEvidence.LESS_OR_NOT_RATED : evidence,
                localAuthority);
    }
}
