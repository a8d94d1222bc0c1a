package uk.reachable.incident.rules.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.rules.RulesVersions;

/** Tries rules on the last 90 days; calls nothing and keeps nothing. */
@Component
class DryRun {

    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    /** The longest window of a pattern: what may count with the first incident of the 90 days. */
    private static final Duration BEFORE = Duration.ofDays(90);

    private final RulesVersions versions;
    private final PastEvents events;
    private final Clock clock;

    DryRun(RulesVersions versions, PastEvents events, Clock clock) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DryRunView of(String region, DryRunRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MeetingRules holding = versions.holding(region, now).orElseThrow().rules();
        MeetingRules proposed =
                request.proposed().as(region, versions.of(region).getFirst().version() + 1);
        List<Past> past = events.between(region, now.minus(LOOKS_BACK).minus(BEFORE), now);
        return compare(holding, proposed, past, since(past, now), now);
    }

    private static Instant since(List<Past> past, Instant now) {
        Instant since = now.minus(LOOKS_BACK);
        boolean cut =
                past.size() == PastEvents.MOST && past.getFirst().knownAt().isAfter(since);
        return cut ? past.getFirst().knownAt() : since;
    }

    static DryRunView compare(
            MeetingRules holding, MeetingRules proposed, List<Past> past, Instant since, Instant until) {
        Map<String, String> now = Rehearsal.meetings(holding, past);
        Map<String, String> then = Rehearsal.meetings(proposed, past);
        List<Past> looked = past.stream()
                .filter(event -> event.logged() != null && !event.knownAt().isBefore(since))
                .toList();
        return new DryRunView(
                since,
                until,
                looked.size(),
                holding.version(),
                (int) count(looked, now),
                (int) count(looked, then),
                inFirstOnly(looked, then, now),
                inFirstOnly(looked, now, then));
    }

    private static long count(List<Past> looked, Map<String, String> called) {
        return looked.stream()
                .filter(event -> called.containsKey(event.sighting().incidentId()))
                .count();
    }

    private static List<DryRunView.CalledOrNot> inFirstOnly(
            List<Past> looked, Map<String, String> first, Map<String, String> second) {
        return looked.stream()
                .flatMap(event -> Stream.ofNullable(event.logged())
                        .filter(logged -> first.containsKey(logged.id()) && !second.containsKey(logged.id()))
                        .map(logged -> new DryRunView.CalledOrNot(
                                logged.id(),
                                logged.reference(),
                                event.knownAt(),
                                Objects.requireNonNull(first.get(logged.id())))))
                .toList();
    }
}
