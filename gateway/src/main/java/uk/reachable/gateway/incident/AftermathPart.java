package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.Aftermath;
import uk.reachable.gateway.words.LondonTime;

/** What a meeting asked organisations to do, and which notices there are; {@code missing} when one cannot be read. */
record AftermathPart(List<Line> actions, List<Line> notices, String nextOfKin, boolean missing) {

    record Line(String words, String stands) {}

    static AftermathPart of(Aftermath.@Nullable Actions actions, Aftermath.@Nullable Notices notices, Instant now) {
        return new AftermathPart(
                actions == null
                        ? List.of()
                        : actions.items().stream().map(one -> action(one, now)).toList(),
                notices == null
                        ? List.of()
                        : notices.notices().stream()
                                .map(one -> notice(one, now))
                                .toList(),
                nextOfKin(notices, now),
                actions == null || notices == null);
    }

    private static Line action(Aftermath.Action action, Instant now) {
        String who = Objects.requireNonNullElse(action.ownerOrganisationName(), action.ownerOrganisation());
        String stands =
                switch (action.status()) {
                    case "DONE" -> "Done";
                    case "DROPPED" -> "No longer needed";
                    case "OVERDUE" -> "Overdue since " + LondonTime.words(action.dueBy(), now);
                    default -> "By " + LondonTime.words(action.dueBy(), now);
                };
        return new Line(action.text() == null ? who : who + ": " + action.text(), stands);
    }

    private static Line notice(Aftermath.Notice notice, Instant now) {
        String to =
                switch (notice.addressee()) {
                    case "SCHOOL" -> "Notice to a school";
                    case "FAMILY" -> "Notice to a family";
                    case "YOUTH_GROUP" -> "Notice to a youth group";
                    case "FAITH_GROUP" -> "Notice to a faith group";
                    default -> "Notice to a community";
                };
        String stands =
                switch (notice.status()) {
                    case "DRAFT" -> "Drafted, police have not agreed the words yet";
                    case "AGREED" -> "Agreed by police, not issued yet";
                    case "OPENED" -> "Opened";
                    case "RUNG" -> "Told by telephone";
                    case "UNOPENED" -> "Not opened in time: ring them";
                    default ->
                        notice.openBy() == null
                                ? "Issued"
                                : "Issued, to be opened by " + LondonTime.words(notice.openBy(), now);
                };
        return new Line(to, stands);
    }

    private static String nextOfKin(Aftermath.@Nullable Notices notices, Instant now) {
        if (notices == null) {
            return "Whether next of kin are told could not be read just now.";
        }
        Instant told = notices.nextOfKinToldAt();
        return told == null
                ? "Police have not confirmed yet that next of kin are told. The police lead does; until then nothing"
                        + " leaves to a school or a community."
                : "Next of kin were told " + LondonTime.words(told, now) + ", as police confirmed.";
    }
}
