package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;

/**
 * The words that a notice puts into its template; what a notice leaves open has words too, so that each can be sent.
 */
final class Words {

    private Words() {}

    static Map<String, String> of(Notice notice, URI link, Instant now) {
        CaseReference about = notice.about();
        Region region = Regions.byId(about.region()).orElseThrow();
        return Map.of(
                "reference", about.incidentReference(),
                "link", link.toString(),
                "desk", region.dutyDeskPhone(),
                "byWhen", byWhen(notice.respondBy(), now, region),
                "when", when(notice.respondBy(), now, region),
                "onShiftFrom", onShiftFrom(notice.absence(), now, region),
                "ring", ring(notice.absence()));
    }

    /** A message may come late, when its channel was away: then it says so instead of asking in vain. */
    private static String byWhen(@Nullable Instant respondBy, Instant now, Region region) {
        if (respondBy == null) {
            return "as soon as you can";
        }
        String byWhen = "by " + PlainTime.of(respondBy, now, region.timeZone());
        return respondBy.isAfter(now) ? byWhen : byWhen + " (this time has passed)";
    }

    /** The time itself, of something that begins or was due then. */
    private static String when(@Nullable Instant at, Instant now, Region region) {
        return at == null ? "the time that was set" : PlainTime.of(at, now, region.timeZone());
    }

    private static String onShiftFrom(@Nullable Absence absence, Instant now, Region region) {
        return absence == null ? "later" : PlainTime.of(absence.onShiftFrom(), now, region.timeZone());
    }

    private static String ring(@Nullable Absence absence) {
        return PhoneNumber.in(absence == null ? null : absence.ring()).orElse("no number is known");
    }
}
