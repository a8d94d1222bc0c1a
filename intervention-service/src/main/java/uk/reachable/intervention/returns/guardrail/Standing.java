package uk.reachable.intervention.returns.guardrail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one guardrail stands, in pounds.
 *
 * @param limit what must be reached, or what may not be passed
 * @param counted what is spent that counts
 * @param room what may still be spent on other things (to be reached) or on this (not to be passed); below 0 when
 *     tipped
 */
@Schema(name = "GuardrailStanding")
record Standing(
        GuardrailKind kind,
        @Nullable String localAuthority,
        String words,
        BigDecimal limit,
        BigDecimal counted,
        BigDecimal room,
        State state,
        String source) {

    /** How a guardrail stands. */
    @Schema(name = "GuardrailState")
    enum State {
        /** Reached, or not passed. */
        HOLDS,
        /** Not reached yet, and the money that is left suffices. */
        OPEN,
        /** Passed, or out of reach. */
        TIPPED
    }

    boolean isTipped() {
        return state == State.TIPPED;
    }
}
