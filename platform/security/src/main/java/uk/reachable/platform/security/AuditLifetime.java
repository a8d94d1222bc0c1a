package uk.reachable.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.platform.web.retention.Lifetime;

/** Seven years, and for as long as a case is open. The database refuses to delete what is younger. */
final class AuditLifetime {

    /** No year has more days. */
    private static final Duration SEVEN_YEARS = Duration.ofDays(7 * 366);

    private AuditLifetime() {}

    static Lifetime sparing(List<OpenCases> open) {
        String spared =
                open.stream().map(cases -> " AND NOT (" + cases.entry() + ")").collect(Collectors.joining());
        return new Lifetime("audit_entry", SEVEN_YEARS, "t.at < :limit" + spared);
    }
}
