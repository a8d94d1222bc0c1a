package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.words.LondonTime;

/**
 * The picture and the table of the same events.
 *
 * @param description what somebody hears who does not see the picture
 * @param rows time, what it is about, what happened; oldest first
 */
record TimelinePage(
        String id,
        String reference,
        boolean concernsAChild,
        boolean incomplete,
        Picture picture,
        String description,
        List<List<String>> rows) {

    private record Happened(Instant at, String lane, String words) {}

    static TimelinePage of(Course course, Instant now) {
        List<Lane> lanes = Lanes.of(course, now);
        Incident incident = course.response().incident();
        List<Happened> happened = lanes.stream()
                .flatMap(lane ->
                        lane.events().stream().map(event -> new Happened(event.at(), lane.name(), event.words())))
                .sorted(Comparator.comparing(Happened::at))
                .toList();
        return new TimelinePage(
                incident.id(),
                incident.reference(),
                course.response().concernsAChild(),
                course.isIncomplete(),
                Picture.of(lanes, now),
                description(lanes, happened.size()),
                happened.stream()
                        .map(one -> List.of(LondonTime.words(one.at(), now), one.lane(), one.words()))
                        .toList());
    }

    private static String description(List<Lane> lanes, int events) {
        return "%d lanes from left to right in time: %s. The table below has the same %d events."
                .formatted(
                        lanes.size(),
                        String.join("; ", lanes.stream().map(Lane::name).toList()),
                        events);
    }
}
