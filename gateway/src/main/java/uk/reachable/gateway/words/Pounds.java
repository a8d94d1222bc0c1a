package uk.reachable.gateway.words;

import java.math.BigDecimal;
import java.util.Locale;

/** Sums of money as people write them. */
public final class Pounds {

    private Pounds() {}

    /** For example "£180,000", "£101,161.78", "−£16,424". */
    public static String of(BigDecimal sum) {
        BigDecimal size = sum.abs();
        boolean whole = size.stripTrailingZeros().scale() <= 0;
        return (sum.signum() < 0 ? "−£" : "£") + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", size);
    }
}
