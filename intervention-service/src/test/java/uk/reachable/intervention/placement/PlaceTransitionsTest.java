package uk.reachable.intervention.placement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.intervention.placement.PlaceCommand.Fill;
import uk.reachable.intervention.placement.PlaceCommand.HandOn;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.Release;
import uk.reachable.intervention.placement.PlaceCommand.StartClock;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;
import uk.reachable.intervention.placement.PlaceState.TurnedAway;
import uk.reachable.intervention.placement.PlaceState.Waiting;
import uk.reachable.intervention.placement.PlaceState.Withdrawn;
import uk.reachable.intervention.placement.PlaceTransitions.IllegalStep;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every state with every command: what moves is drawn in the README, what stays is listed here, the rest is illegal.
 */
class PlaceTransitionsTest {
    private static final Pattern ARROW = Pattern.compile("^\\s*(\\S+) --> (\\w+): (\\w+)$", Pattern.MULTILINE);
    private static final Place PLACE = new Place("programme", "Programme", "provider", "Provider");

    private static final List<PlaceState> STATES = List.of(
            new Requested(),
            new Waiting(),
            new TurnedAway(),
            new Withdrawn(),
            new Held(PLACE, null),
            new Filled(PLACE),
            new Released(PLACE));

    private static final List<PlaceCommand> COMMANDS = List.of(
            new Hold(PLACE, List.of(MatchReason.PLACE_FREE)),
            new PutInLine(),
            new TurnAway(),
            new StartClock(RequestFixture.NOW),
            new Fill(),
            new Release(),
            new HandOn());

    private static final Set<String> CHANGES_NOTHING = Set.of(
            "Waiting: PutInLine",
            "Filled: StartClock",
            "Filled: Fill",
            "Released: StartClock",
            "Released: Release",
            "Released: HandOn",
            "TurnedAway: Release",
            "Withdrawn: Release");

    @Test
    void theTableIsWhatTheReadmeDraws() throws IOException {
        assertThat(arrows()).isEqualTo(drawn());
    }

    @Test
    void whatWasDoneAlreadyChangesNothing() {
        assertThat(cells(this::staysAsItIs)).isEqualTo(new TreeSet<>(CHANGES_NOTHING));
    }

    @Test
    void allElseIsIllegal() {
        assertThat(cells(this::isIllegal))
                .hasSize(STATES.size() * COMMANDS.size() - arrows().size() - CHANGES_NOTHING.size());
    }

    @Test
    void anAcceptedPlaceIsNotFreedByAnAnswerToItsOffer() {
        assertThatThrownBy(() -> PlaceTransitions.next(new Filled(PLACE), new Release()))
                .hasMessage("Release cannot follow Filled");
    }

    private Set<String> arrows() {
        Set<String> arrows = new TreeSet<>();
        for (PlaceState state : STATES) {
            for (PlaceCommand command : COMMANDS) {
                if (!isIllegal(state, command) && !staysAsItIs(state, command)) {
                    PlaceState next = PlaceTransitions.next(state, command);
                    arrows.add(name(state) + " --> " + name(next) + ": " + name(command));
                }
            }
        }
        return arrows;
    }

    private static Set<String> drawn() throws IOException {
        return ARROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(arrow -> "%s --> %s: %s"
                        .formatted(arrow.group(1).replace("[*]", "Requested"), arrow.group(2), arrow.group(3)))
                .collect(toCollection(TreeSet::new));
    }

    private interface Cell {
        boolean is(PlaceState state, PlaceCommand command);
    }

    private static Set<String> cells(Cell wanted) {
        return STATES.stream()
                .flatMap(state -> COMMANDS.stream()
                        .filter(command -> wanted.is(state, command))
                        .map(command -> name(state) + ": " + name(command)))
                .collect(toCollection(TreeSet::new));
    }

    private boolean isIllegal(PlaceState state, PlaceCommand command) {
        try {
            PlaceTransitions.next(state, command);
            return false;
        } catch (IllegalStep illegal) {
            return true;
        }
    }

    private boolean staysAsItIs(PlaceState state, PlaceCommand command) {
        return !isIllegal(state, command)
                && PlaceTransitions.next(state, command).equals(state);
    }

    private static String name(Object state) {
        return state.getClass().getSimpleName();
    }
}
