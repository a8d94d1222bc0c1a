package uk.reachable.gateway.desk;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.action.ActionClient;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Reads the lists of the desk from the services that own them, the oldest first. */
@Component
class DeskReader {

    /** Of 50 incidents each: years of serious incidents, and an end to asking. */
    private static final int PAGES_OF_THE_BOARD = 20;

    private static final Set<String> NOBODY_THERE = Set.of("NOBODY_ON_SHIFT", "NOBODY_HAS_ANSWERED");
    private static final Set<String> ON_THE_WAY = Set.of("LEG_MISSED");

    private final ServiceReader reader;
    private final PartAddresses parts;
    private final MeetingClient meetings;
    private final ActionClient actions;
    private final Clock clock;

    DeskReader(ServiceReader reader, PartAddresses parts, MeetingClient meetings, ActionClient actions, Clock clock) {
        this.reader = reader;
        this.parts = parts;
        this.meetings = meetings;
        this.actions = actions;
        this.clock = clock;
    }

    /** A list with whom to ring. */
    Reading<List<DeskRow>> read(DeskList list) {
        return read(list, new DeskRows(programmes(), clock.instant()));
    }

    /** A list to be counted, without asking whom to ring. */
    Reading<List<DeskRow>> count(DeskList list) {
        return read(list, new DeskRows(Map.of(), clock.instant()));
    }

    private Reading<List<DeskRow>> read(DeskList list, DeskRows rows) {
        return switch (list) {
            case SOCIAL_CARE ->
                rows(read(parts.incident(), "/api/safeguarding/unanswered", Waiting.Unanswered[].class), rows::of);
            case NOT_SEEN ->
                rows(read(parts.referral(), "/api/referrals/not-yet-seen", Waiting.NotSeen[].class), rows::of);
            case WAITING -> rows(read(parts.intervention(), "/api/waiting", Waiting.ForAPlace[].class), rows::of);
            case UNDELIVERED ->
                read(parts.notification(), "/api/undelivered", Waiting.Undelivered.class)
                        .map(found -> sorted(found.items().stream().map(rows::of)));
            case NOBODY_ON_SHIFT -> asked(NOBODY_THERE, rows);
            case JOURNEYS -> asked(ON_THE_WAY, rows);
            case NO_SERVICE -> withoutService(rows);
            case MEETINGS ->
                meetings.list(MeetingStatus.CALLED)
                        .map(found -> sorted(found.items().stream().map(rows::of)));
            case ACTIONS ->
                actions.ofRegion()
                        .map(found -> sorted(found.items().stream()
                                .filter(item -> item.status() == ActionList.Status.OVERDUE)
                                .map(rows::of)));
        };
    }

    private static <T> Reading<List<DeskRow>> rows(Reading<T[]> found, Function<T, DeskRow> row) {
        return found.map(all -> sorted(Stream.of(all).map(row)));
    }

    private static List<DeskRow> sorted(Stream<DeskRow> rows) {
        return rows.sorted(Comparator.comparing(DeskRow::since)).toList();
    }

    private Reading<List<DeskRow>> asked(Set<String> kinds, DeskRows rows) {
        return read(parts.notification(), "/api/inbox", Waiting.Inbox.class)
                .map(inbox -> sorted(inbox.items().stream()
                        .filter(item -> item.open() && kinds.contains(item.kind()))
                        .map(rows::of)));
    }

    private Reading<List<DeskRow>> withoutService(DeskRows rows) {
        List<Board.Item> found = new ArrayList<>();
        String next = null;
        for (int page = 0; page < PAGES_OF_THE_BOARD; page++) {
            Reading<Board> read = board(next);
            if (!(read instanceof Reading.Shown(Board board))) {
                return read.map(_ -> List.of());
            }
            board.items().stream()
                    .filter(item -> item.referralCounts().getOrDefault(ReferralStatus.UNPLACED, 0) > 0)
                    .forEach(found::add);
            next = board.next();
            if (next == null) {
                break;
            }
        }
        return new Reading.Shown<>(sorted(found.stream().map(rows::of)));
    }

    private Reading<Board> board(@Nullable String next) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUri(parts.incident()).path("/api/board");
        return reader.read(
                (next == null ? address : address.queryParam("next", next))
                        .build()
                        .toUri(),
                Board.class);
    }

    private Map<String, Waiting.Programme> programmes() {
        return read(parts.intervention(), "/api/programmes", Waiting.Programme[].class)
                        instanceof Reading.Shown(Waiting.Programme[] all)
                ? Stream.of(all)
                        .collect(Collectors.toMap(Waiting.Programme::id, Function.identity(), (first, _) -> first))
                : Map.of();
    }

    private <T> Reading<T> read(URI part, String path, Class<T> answer) {
        return reader.read(UriComponentsBuilder.fromUri(part).path(path).build().toUri(), answer);
    }
}
