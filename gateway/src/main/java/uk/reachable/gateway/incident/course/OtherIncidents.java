package uk.reachable.gateway.incident.course;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * The incidents that one may be linked with or merged into, newest first.
 *
 * @param older asks for the next ones; null when there are none
 */
record OtherIncidents(List<Option> choices, @Nullable String older) {

    static final OtherIncidents NONE = new OtherIncidents(List.of(), null);

    static OtherIncidents of(Board board, String incident, Instant now) {
        return new OtherIncidents(
                Stream.concat(
                                Stream.of(new Option("", "Choose an incident")),
                                board.items().stream()
                                        .filter(item -> !item.incidentId().equals(incident))
                                        .map(item -> new Option(item.incidentId(), words(item, now))))
                        .toList(),
                board.next());
    }

    private static String words(Board.Item item, Instant now) {
        return "%s: %s, %s, %s"
                .formatted(
                        item.reference(),
                        Words.of(item.category()),
                        Objects.requireNonNullElse(item.localAuthorityName(), "area not known"),
                        LondonTime.words(item.loggedAt(), now));
    }
}
