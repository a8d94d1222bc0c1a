package uk.reachable.referral.caseload;

import java.util.Arrays;
import java.util.Locale;
import uk.reachable.platform.web.problem.Problems;

/** Which of an organisation's cases are listed. */
enum Show {
    /** Those that the caller supports. */
    MINE,
    /** Those that nobody supports yet: asked of the organisation, or taken on without a worker. */
    UNASSIGNED,
    /** All that are asked of the organisation, and all that it has taken on. */
    OPEN,
    /** Those whose support has ended. */
    CLOSED;

    static Show of(String typed) {
        return Arrays.stream(values())
                .filter(show -> show.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("show", "must be mine, unassigned, open or closed"));
    }
}
