package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a grant year, as intervention-service answers them, in pounds. */
record Guardrails(String grantYear, BigDecimal coreGrant, List<Standing> guardrails) {

    /**
     * @param limit what must be reached, or what may not be passed
     * @param room what may still be spent on other things, or on this; below 0 when it does not hold
     */
    record Standing(
            Kind kind,
            @Nullable String localAuthority,
            String words,
            BigDecimal limit,
            BigDecimal counted,
            BigDecimal room,
            State state,
            String source) {}

    /** Which condition. */
    enum Kind {
        CORE_GRANT(false),
        INTERVENTIONS(true),
        EVALUATION(true),
        YEF_EVIDENCE(true),
        MATCH_FUND(true),
        DUTY_LABOUR(false),
        DUTY_NON_LABOUR(false),
        AREA_ALLOCATION(false);

        private final boolean toBeReached;

        Kind(boolean toBeReached) {
            this.toBeReached = toBeReached;
        }

        /** Else it may not be passed. */
        boolean isToBeReached() {
            return toBeReached;
        }
    }

    /** How it stands. */
    enum State {
        HOLDS,
        OPEN,
        TIPPED
    }
}
