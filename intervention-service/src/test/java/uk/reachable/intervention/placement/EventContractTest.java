package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.intervention.placement.PlaceCommand.Fill;
import uk.reachable.intervention.placement.PlaceCommand.HandOn;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.Release;
import uk.reachable.intervention.placement.PlaceCommand.StartClock;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.RequestFixture.NOW;

/** Both sides of the contract: what is published follows its schema, what is read is the published sample. */
class EventContractTest {
    private static final Hold HOLD =
            new Hold(new Place("p", "Programme", "a", "Provider"), List.of(MatchReason.SERVES_NEED));

    private static final Hold WITH_WORKERS = new Hold(
            new Place("p", "Programme", "a", "Provider"),
            List.of(MatchReason.SERVES_NEED),
            Set.of("unsafe.worker"),
            List.of("worker.on.shift"));

    private record Told(Class<?> event, List<PlaceCommand> commands) {}

    static Stream<Told> told() {
        return Stream.of(
                new Told(PlaceHeld.class, List.of(HOLD)),
                new Told(PlaceHeld.class, List.of(new PutInLine(), HOLD)),
                new Told(PlaceHeld.class, List.of(WITH_WORKERS)),
                new Told(NoPlace.class, List.of(new PutInLine())),
                new Told(NoPlace.class, List.of(new TurnAway())),
                new Told(PlaceFilled.class, List.of(HOLD, new Fill())),
                new Told(PlaceReleased.class, List.of(HOLD, new Release())),
                new Told(PlaceReleased.class, List.of(HOLD, new Fill(), new HandOn())));
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatIsToldFollowsItsSchema(Told told) {
        var after = after(told.commands);

        var event = PlacementEvents.of(told.commands.getLast(), after, NOW).orElseThrow();

        assertThat(event).isInstanceOf(told.event);
        EventContracts.assertFollowsSchema(event);
    }

    @Test
    void aClockThatStartsAndARequestThatLeavesTheLineConcernNobodyElse() {
        var clock = new StartClock(NOW);

        assertThat(PlacementEvents.of(clock, after(List.of(HOLD, clock)), NOW)).isEmpty();
        assertThat(PlacementEvents.of(new Release(), after(List.of(new PutInLine(), new Release())), NOW))
                .isEmpty();
    }

    @Test
    void thePublishedSampleOfARequestIsUnderstood() {
        var sample = EventContracts.sample(PlaceRequested.class);

        var request = PlaceRequest.of(sample);

        assertThat(request.offerId()).isEqualTo(sample.offerId());
        assertThat(request.facts().need()).isEqualTo(sample.need());
        assertThat(request.facts().excludedProviders()).containsExactlyInAnyOrderElementsOf(sample.excludedProviders());
    }

    private static Placement after(List<PlaceCommand> commands) {
        Placement placement = Placement.requested(RequestFixture.offer("o"));
        for (PlaceCommand command : commands) {
            placement = placement.after(command);
        }
        return placement;
    }
}
