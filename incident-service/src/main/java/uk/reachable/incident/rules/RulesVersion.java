package uk.reachable.incident.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a region's rules, as it was published; it never changes.
 *
 * @param from when it begins to hold; null for the reviewed file, which holds from the beginning
 * @param basis the sources that the reviewed file names; null for what a manager has published
 * @param publishedBy null for the reviewed file
 */
public record RulesVersion(
        MeetingRules rules,
        @Nullable Instant from,
        @Nullable String basis,
        @Nullable String publishedBy,
        Instant publishedAt) {

    public int version() {
        return rules.version();
    }

    /** Who the vault keeps the words of this version for. */
    public String owner() {
        return "rules/" + rules.region() + "/" + version();
    }
}
