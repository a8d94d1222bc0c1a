package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.Pounds;

/**
 * The conditions of the grant, what does not hold first.
 *
 * @param kept whether there are conditions to show
 */
record GuardrailsPage(
        Form choice, List<Option> years, String year, boolean kept, String coreGrant, List<Condition> conditions) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One condition.
     *
     * @param colour of the tag
     * @param limit what must be reached or may not be passed, in words
     * @param share of the limit that is spent
     * @param room what is left, in words
     */
    record Condition(
            String words,
            Guardrails.State state,
            String holds,
            String colour,
            String limit,
            String counted,
            String share,
            String room,
            String source) {

        static Condition of(Guardrails.Standing standing) {
            String area = standing.localAuthority() == null ? "" : ": " + Areas.name(standing.localAuthority());
            return new Condition(
                    standing.words() + area,
                    standing.state(),
                    GuardrailsPage.holds(standing.state()),
                    GuardrailsPage.colour(standing.state()),
                    (standing.kind().isToBeReached() ? "At least " : "At most ") + Pounds.of(standing.limit()),
                    Pounds.of(standing.counted()),
                    GuardrailsPage.share(standing),
                    GuardrailsPage.room(standing),
                    standing.source());
        }
    }

    static GuardrailsPage of(Guardrails guardrails, GrantYear year, GrantYear present) {
        return new GuardrailsPage(
                choice(year),
                GrantYear.options(present),
                year.toString(),
                true,
                Pounds.of(guardrails.coreGrant()),
                guardrails.guardrails().stream()
                        .map(Condition::of)
                        .sorted(Comparator.comparing(Condition::state).reversed())
                        .toList());
    }

    /** Of a year for which none are kept, or while they cannot be read. */
    static GuardrailsPage without(GrantYear year, GrantYear present) {
        return new GuardrailsPage(choice(year), GrantYear.options(present), year.toString(), false, "", List.of());
    }

    private static Form choice(GrantYear year) {
        return Form.filled(Map.of("year", year.toString()));
    }

    private static String holds(Guardrails.State state) {
        return switch (state) {
            case HOLDS -> "Holds";
            case OPEN -> "Not reached yet";
            case TIPPED -> "Does not hold";
        };
    }

    private static String colour(Guardrails.State state) {
        return switch (state) {
            case HOLDS -> "green";
            case OPEN -> "yellow";
            case TIPPED -> "red";
        };
    }

    private static String share(Guardrails.Standing standing) {
        return standing.limit().signum() == 0
                ? "No sum is set"
                : standing.counted().multiply(HUNDRED).divide(standing.limit(), 0, RoundingMode.HALF_UP) + " %";
    }

    private static String room(Guardrails.Standing standing) {
        BigDecimal room = standing.room();
        boolean reached = standing.kind().isToBeReached();
        if (room.signum() < 0) {
            return Pounds.of(room.abs()) + (reached ? " can no longer be reached" : " too much is spent");
        }
        return Pounds.of(room) + (reached ? " may still be spent on other things" : " may still be spent on this");
    }
}
