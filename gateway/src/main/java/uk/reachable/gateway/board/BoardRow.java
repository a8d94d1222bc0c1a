package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/** One incident as the board shows it. */
public record BoardRow(
        String id,
        String reference,
        String whatHappened,
        String severity,
        String severityTag,
        String status,
        String area,
        @Nullable String npu,
        String loggedAt,
        Instant loggedInstant,
        String meeting,
        int overdueActions,
        List<Support> support) {

    /** How many people's referrals stand where; {@code urgent} when nobody has a service for them. */
    public record Support(String words, int people, boolean urgent) {}

    /** Whether there is more to say than that it was logged, which the page says with its time. */
    public boolean movedOn() {
        return !status.isEmpty() && !status.equals(Words.ofResponse("LOGGED"));
    }

    /** What is told when it changes; the words of time change by themselves. */
    public String news() {
        return Stream.concat(
                        Stream.of(severity, status), support.stream().map(one -> one.words() + ": " + one.people()))
                .collect(Collectors.joining(", "));
    }

    /** What needs somebody first. */
    private static final List<ReferralStatus> ORDER = List.of(
            ReferralStatus.UNPLACED,
            ReferralStatus.AWAITING_CONFIRMATION,
            ReferralStatus.WAITING,
            ReferralStatus.RAISED,
            ReferralStatus.OFFERED,
            ReferralStatus.ACCEPTED,
            ReferralStatus.COMPLETED,
            ReferralStatus.ENDED_EARLY,
            ReferralStatus.WITHDRAWN);

    public static BoardRow of(Board.Item item, Instant now) {
        return new BoardRow(
                item.incidentId(),
                item.reference(),
                Words.of(item.category()),
                Words.of(item.severity()),
                tag(item.severity()),
                Words.ofResponse(item.status()),
                item.localAuthorityName(),
                item.npuName(),
                LondonTime.words(item.loggedAt(), now),
                item.loggedAt(),
                meeting(item.meeting(), now),
                Objects.requireNonNullElse(item.overdueActions(), 0),
                support(item).toList());
    }

    private static String tag(Severity severity) {
        return switch (severity) {
            case FATAL -> "govuk-tag--red";
            case CRITICAL -> "govuk-tag--orange";
            case SERIOUS -> "govuk-tag--yellow";
            case LOW -> "govuk-tag--grey";
        };
    }

    private static String meeting(Board.@Nullable Meeting meeting, Instant now) {
        if (meeting == null) {
            return "No meeting called";
        }
        String dueBy = LondonTime.words(meeting.dueBy(), now);
        return switch (meeting.status()) {
            case "SCHEDULED" -> "Arranged, due by " + dueBy;
            case "HELD" -> "Held";
            case "CONCLUDED" -> "Held and closed";
            case "CANCELLED" -> "Cancelled";
            default -> (meeting.dueBy().isBefore(now) ? "Called, was due by " : "Called, due by ") + dueBy;
        };
    }

    private static Stream<Support> support(Board.Item item) {
        return ORDER.stream()
                .map(status -> new Support(
                        Words.of(status),
                        item.referralCounts().getOrDefault(status, 0),
                        status == ReferralStatus.UNPLACED))
                .filter(support -> support.people() > 0);
    }
}
