package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;

/** The words that a notice puts into its template; a template that asks for another word cannot be rendered. */
final class EmailWords {

    private EmailWords() {}

    static Map<String, String> of(Notice notice, URI link, Instant now) {
        CaseReference about = notice.about();
        Region region = Regions.byId(about.region()).orElseThrow();
        Map<String, String> words = new TreeMap<>();
        words.put("reference", about.incidentReference());
        words.put("link", link.toString());
        words.put("desk", region.dutyDeskPhone());
        put(words, "byWhen", byWhen(notice.respondBy(), now, region));
        put(words, "when", when(notice.respondBy(), now, region));
        put(words, "onShiftFrom", onShiftFrom(notice.absence(), now, region));
        put(words, "ring", ring(notice.absence()));
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null) {
            words.put(name, word);
        }
    }

    /** An e-mail may come late, when the mail server was away: then it says so instead of asking in vain. */
    private static @Nullable String byWhen(@Nullable Instant respondBy, Instant now, Region region) {
        if (respondBy == null) {
            return null;
        }
        String byWhen = "by " + PlainTime.of(respondBy, now, region.timeZone());
        return respondBy.isAfter(now) ? byWhen : byWhen + " (this time has passed)";
    }

    /** The time itself, of something that begins or was due then. */
    private static @Nullable String when(@Nullable Instant at, Instant now, Region region) {
        return at == null ? null : PlainTime.of(at, now, region.timeZone());
    }

    private static @Nullable String onShiftFrom(@Nullable Absence absence, Instant now, Region region) {
        return absence == null ? null : PlainTime.of(absence.onShiftFrom(), now, region.timeZone());
    }

    private static @Nullable String ring(@Nullable Absence absence) {
        return absence == null ? null : PhoneNumber.in(absence.ring()).orElse("no number is known");
    }
}
