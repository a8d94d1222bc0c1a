package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

/** A notice of no case, for whoever wants to read the words; its number is of Ofcom's drama range. */
final class SampleNotice {

    static final URI LINK = URI.create("https://reachable.example.org/?notice=0193d5a1-2b3c-7d4e-8f50-6a7b8c9d0e1f");

    private static final Duration TO_ANSWER = Duration.ofMinutes(30);
    private static final Duration TO_THE_SHIFT = Duration.ofHours(9);

    private SampleNotice() {}

    /** @param region whose duty desk is named; one that is not served here is shown the first region's */
    static Notice of(NoticeKind kind, String region, Instant now) {
        String served = Regions.byId(region).orElse(Regions.all().getFirst()).id();
        return new Notice(
                kind,
                "sample",
                new CaseReference("sample", "WM-2026-000042", served, null),
                new Subject.Offer("sample"),
                now.plus(TO_ANSWER),
                new Absence(now.plus(TO_THE_SHIFT), "0121 496 0102"));
    }
}
