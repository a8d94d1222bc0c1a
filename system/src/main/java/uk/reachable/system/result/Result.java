package uk.reachable.system.result;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One figure of a proof.
 *
 * @param goal in words, for example {@code <= 10}, or {@code reported} for a figure without a goal
 */
public record Result(String name, double value, String unit, String goal, boolean holds) {

    public static Result atMost(String name, double value, String unit, double goal) {
        return new Result(name, value, unit, "<= " + plain(goal), value <= goal);
    }

    public static Result atLeast(String name, double value, String unit, double goal) {
        return new Result(name, value, unit, ">= " + plain(goal), value >= goal);
    }

    /** For what must not happen at all. */
    public static Result none(String name, long value) {
        return new Result(name, value, "count", "= 0", value == 0);
    }

    public static Result reported(String name, double value, String unit) {
        return new Result(name, value, unit, "reported", true);
    }

    /** Without digits that say nothing: 3, 0.43, 12.7. */
    static String plain(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
