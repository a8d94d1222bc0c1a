package uk.reachable.gateway.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.words.LondonTime;

/** What became of a programme, in sentences. */
final class HistoryWords {

    private static final String FILE = "reviewed file";

    private HistoryWords() {}

    static List<TimelineEntry> entries(List<History.Version> history, Instant now) {
        return history.stream().map(version -> entry(version, now)).toList();
    }

    private static TimelineEntry entry(History.Version version, Instant now) {
        String changes = version.changes().stream().map(HistoryWords::words).collect(Collectors.joining(". "));
        return new TimelineEntry(
                "Version " + version.version(),
                version.by().equals(FILE) ? "from a reviewed file" : "by " + version.by(),
                version.at(),
                LondonTime.words(version.at(), now),
                changes.isEmpty() ? null : changes);
    }

    /** Values with parts are not read out: the page shows how it stands. */
    private static String words(History.Change change) {
        String field = field(change.field());
        String from = change.from();
        String to = change.to();
        return isPlain(from) && isPlain(to)
                ? "%s: %s, was %s"
                        .formatted(
                                field, Objects.requireNonNullElse(to, "none"), Objects.requireNonNullElse(from, "none"))
                : field + " changed";
    }

    /** A number; other words may be codes. */
    private static boolean isPlain(@Nullable String value) {
        return value == null || value.matches("\\d+");
    }

    private static String field(String field) {
        return switch (field) {
            case "name" -> "Name";
            case "provider", "providerName" -> "Provider";
            case "need" -> "Need";
            case "tier" -> "Tier";
            case "localAuthorities" -> "Areas";
            case "sites" -> "Sites";
            case "settings" -> "Where people are met";
            case "ageBands" -> "Age";
            case "places" -> "Places";
            case "funding" -> "Funding";
            case "contact" -> "Whom to ring";
            case "offerMinutes" -> "Minutes to answer an offer";
            case "alwaysOnShift", "shifts", "staffing" -> "Hours";
            case "stage" -> "Whether it is live";
            case "windDown" -> "Winding down";
            case "evidence" -> "Evidence";
            case "sharingAgreement" -> "Information-sharing agreement";
            case "source", "assumed" -> "Where it is known from";
            default -> "Something else";
        };
    }
}
