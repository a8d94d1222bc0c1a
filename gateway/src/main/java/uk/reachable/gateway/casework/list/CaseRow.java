package uk.reachable.gateway.casework.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.gateway.words.Countdown;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * A case of a list as people read it.
 *
 * @param colour of the tag with the status
 * @param due what is due by when; null when nothing is
 * @param over whether that time has passed
 */
record CaseRow(
        String address,
        String what,
        String reference,
        String age,
        boolean child,
        String status,
        String colour,
        @Nullable String due,
        boolean over,
        @Nullable String release,
        @Nullable String paused,
        @Nullable String programme,
        String worker,
        String since) {

    static CaseRow of(Cases.Entry entry, Instant now) {
        Instant by = entry.respondBy() == null ? entry.contactDueBy() : entry.respondBy();
        return new CaseRow(
                "/cases/" + entry.id(),
                Words.of(entry.need()),
                entry.incidentReference(),
                Words.of(entry.ageBand()),
                entry.ageBand() == AgeBand.UNDER_18,
                entry.isHandover() ? "Handover to answer" : Words.of(entry.status()),
                colour(entry),
                due(entry, now),
                by != null && Countdown.isOver(by, now),
                entry.expectedRelease() != null && entry.expectedRelease().isAfter(now)
                        ? "Discharge about " + LondonTime.brief(entry.expectedRelease(), now)
                        : null,
                entry.pauseReviewBy() == null ? null : "Do not contact them yet",
                entry.programmeName(),
                worker(entry),
                LondonTime.words(entry.since(), now));
    }

    private static String colour(Cases.Entry entry) {
        if (entry.respondBy() != null) {
            return "blue";
        }
        return switch (entry.status()) {
            case ACCEPTED -> "green";
            case ENDED_EARLY -> "yellow";
            default -> "grey";
        };
    }

    private static @Nullable String due(Cases.Entry entry, Instant now) {
        if (entry.respondBy() != null) {
            return "Answer " + Countdown.within(entry.respondBy(), now);
        }
        return entry.contactDueBy() == null ? null : "See them " + Countdown.within(entry.contactDueBy(), now);
    }

    private static String worker(Cases.Entry entry) {
        if (entry.worker() != null) {
            return entry.worker();
        }
        return switch (entry.status()) {
            case COMPLETED, ENDED_EARLY -> "";
            default -> "Nobody yet";
        };
    }
}
