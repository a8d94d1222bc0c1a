package uk.reachable.incident.course.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.incident.course.table.CourseDecision.Applied;
import uk.reachable.incident.course.table.CourseDecision.NothingToDo;
import uk.reachable.incident.course.table.CourseDecision.Refused;
import uk.reachable.incident.course.table.IncidentCommand.Amend;
import uk.reachable.incident.course.table.IncidentCommand.Close;
import uk.reachable.incident.course.table.IncidentCommand.Merge;
import uk.reachable.incident.course.table.IncidentCommand.NoteResponse;
import uk.reachable.incident.course.table.IncidentCommand.Reopen;
import uk.reachable.incident.course.table.IncidentCommand.Respond;
import uk.reachable.incident.course.table.IncidentCommand.UndoMerge;
import uk.reachable.incident.course.table.IncidentState.Closed;
import uk.reachable.incident.course.table.IncidentState.Duplicate;
import uk.reachable.incident.course.table.IncidentState.Logged;
import uk.reachable.incident.course.table.IncidentState.Reopened;
import uk.reachable.incident.course.table.IncidentState.Responding;
import uk.reachable.incident.course.table.IncidentState.Surviving;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTableTest {

    private static final ClosureReason COMPLETE = ClosureReason.RESPONSE_COMPLETE;
    private static final Duplicate DUPLICATE = new Duplicate("other", new Logged());
    private static final List<IncidentState> STATES =
            List.of(new Logged(), new Responding(), new Closed(COMPLETE), new Reopened(), DUPLICATE);
    private static final List<IncidentCommand> COMMANDS = List.of(
            new Amend(),
            new Respond(),
            new NoteResponse(),
            new Close(COMPLETE),
            new Reopen(),
            new Merge("other"),
            new UndoMerge());

    /** Every state by every command: the state afterwards, - for nothing to do, or why not. */
    private static final String WHOLE_TABLE = """
                       | Amend        | Respond      | NoteResponse | Close        | Reopen       | Merge        | UndoMerge
            Logged     | Logged       | Responding   | Responding   | Closed       | NOT_CLOSED   | Duplicate    | NOT_MERGED
            Responding | Responding   | -            | -            | Closed       | NOT_CLOSED   | Duplicate    | NOT_MERGED
            Closed     | Closed       | IS_CLOSED    | Reopened     | -            | Reopened     | Duplicate    | NOT_MERGED
            Reopened   | Reopened     | -            | -            | Closed       | NOT_CLOSED   | Duplicate    | NOT_MERGED
            Duplicate  | IS_DUPLICATE | IS_DUPLICATE | Duplicate    | IS_DUPLICATE | IS_DUPLICATE | IS_DUPLICATE | Logged
            """;

    @Test
    void everyStateHasAnAnswerToEveryCommand() {
        List<String> rows = STATES.stream().map(CourseTableTest::row).toList();
        assertThat(rows)
                .isEqualTo(WHOLE_TABLE
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceAll(" *\\| *", " | "))
                        .toList());
    }

    @Test
    void theTableIsTheOneThatTheReadmeDraws() throws IOException {
        assertThat(drawn()).isEqualTo(arrows());
    }

    static Stream<Surviving> survivingStates() {
        return Stream.of(new Logged(), new Responding(), new Closed(ClosureReason.LOGGED_IN_ERROR), new Reopened());
    }

    @ParameterizedTest
    @MethodSource("survivingStates")
    void undoingAMergeGivesBackExactlyWhatWas(Surviving before) {
        var merged = ((Applied) CourseTable.decide(before, new Merge("other"))).after();
        assertThat(CourseTable.decide(merged, new UndoMerge())).isEqualTo(new Applied(before));
    }

    @Test
    void whoeverIsRespondedToWhileMergedIsRespondedToAfterwards() {
        var noted = ((Applied) CourseTable.decide(DUPLICATE, new NoteResponse())).after();
        assertThat(CourseTable.decide(noted, new UndoMerge())).isEqualTo(new Applied(new Responding()));
        assertThat(CourseTable.decide(noted, new NoteResponse())).isEqualTo(new NothingToDo());
    }

    @Test
    void aClosedIncidentIsNotClosedForAnotherReason() {
        assertThat(CourseTable.decide(new Closed(COMPLETE), new Close(ClosureReason.LOGGED_IN_ERROR)))
                .isEqualTo(new Refused(CourseDecision.Refusal.CLOSED_FOR_ANOTHER_REASON));
    }

    private static String row(IncidentState state) {
        return String.format(
                "%s | %s",
                name(state),
                COMMANDS.stream()
                        .map(command -> words(CourseTable.decide(state, command)))
                        .collect(Collectors.joining(" | ")));
    }

    private static String words(CourseDecision decision) {
        return switch (decision) {
            case Applied(IncidentState after) -> name(after);
            case NothingToDo _ -> "-";
            case Refused(CourseDecision.Refusal reason) -> reason.name();
        };
    }

    private static Set<String> arrows() {
        Set<String> arrows = new TreeSet<>();
        Stream<IncidentState> duplicates = survivingStates().map(before -> new Duplicate("other", before));
        Stream.concat(STATES.stream(), duplicates)
                .forEach(state -> COMMANDS.forEach(command -> {
                    if (CourseTable.decide(state, command) instanceof Applied(IncidentState after)) {
                        arrows.add("%s --> %s: %s".formatted(name(state), name(after), name(command)));
                    }
                }));
        return arrows;
    }

    private static Set<String> drawn() throws IOException {
        String section = Files.readString(Path.of("README.md")).split("(?m)^## The course of an incident$", 2)[1];
        String diagram = section.split("```mermaid", 2)[1].split("```", 2)[0];
        Set<String> arrows = new TreeSet<>();
        Pattern.compile("(?m)^\\s*(\\w+) --> (\\w+): (.+)$")
                .matcher(diagram)
                .results()
                .forEach(found -> Arrays.stream(found.group(3).split(", "))
                        .forEach(command ->
                                arrows.add("%s --> %s: %s".formatted(found.group(1), found.group(2), command))));
        return arrows;
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }
}
