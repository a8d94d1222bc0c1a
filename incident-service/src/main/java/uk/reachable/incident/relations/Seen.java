package uk.reachable.incident.relations;

import uk.reachable.platform.web.problem.Problems;

/** What the caller has already seen happen: this referral at this version. */
public record Seen(String referralId, long version) {

    /** Reads {@code referralId:version}. */
    public static Seen parse(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new Seen(text.substring(0, Math.max(colon, 0)), Long.parseLong(text.substring(colon + 1)));
        } catch (NumberFormatException _) {
            throw Problems.invalid("seen", "must be referralId:version, as accept and handover answered");
        }
    }
}
