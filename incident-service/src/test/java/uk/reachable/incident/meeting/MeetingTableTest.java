package uk.reachable.incident.meeting;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.incident.meeting.MeetingCommand.CancelMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ConcludeMeeting;
import uk.reachable.incident.meeting.MeetingCommand.EscalateMeeting;
import uk.reachable.incident.meeting.MeetingCommand.HoldMeeting;
import uk.reachable.incident.meeting.MeetingCommand.InvitePartners;
import uk.reachable.incident.meeting.MeetingCommand.ScheduleMeeting;
import uk.reachable.incident.meeting.MeetingStep.Moved;
import uk.reachable.incident.meeting.MeetingStep.NothingToDo;
import uk.reachable.incident.meeting.MeetingStep.Refused;
import uk.reachable.platform.testkit.diagram.StateDiagram;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.meeting.MeetingSamples.APPOINTMENT;
import static uk.reachable.incident.meeting.MeetingSamples.BEGINS;
import static uk.reachable.incident.meeting.MeetingSamples.DUE;
import static uk.reachable.incident.meeting.MeetingSamples.FACTS;
import static uk.reachable.incident.meeting.MeetingSamples.STEPS;

class MeetingTableTest {

    private static final List<Meeting> STATES = List.of(
            MeetingSamples.called(),
            MeetingSamples.scheduled(),
            MeetingSamples.held(),
            MeetingSamples.concluded(),
            MeetingSamples.cancelled());

    private static final List<MeetingCommand> COMMANDS = List.of(
            new ScheduleMeeting(APPOINTMENT),
            new HoldMeeting(BEGINS),
            new ConcludeMeeting(DUE),
            new CancelMeeting(MeetingCancelReason.NOT_NEEDED, DUE),
            new EscalateMeeting(STEPS, DUE),
            new InvitePartners(List.of("west-midlands-police", "coventry-city-council")));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> moves = new TreeSet<>(Set.of("[*] --> Called: CallMeeting"));
        moves.add("[*] --> %s: RecordMeeting"
                .formatted(
                        MeetingLifecycle.record(FACTS, APPOINTMENT).getClass().getSimpleName()));
        for (Meeting state : STATES) {
            for (MeetingCommand command : COMMANDS) {
                if (MeetingLifecycle.decide(state, command) instanceof Moved(Meeting after)) {
                    moves.add(StateDiagram.arrow(state.getClass(), after.getClass(), command.getClass()));
                }
            }
        }
        assertThat(moves).isEqualTo(StateDiagram.below("The meeting"));
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(Meeting.class.getPermittedSubclasses()));
        assertThat(kinds(COMMANDS)).isEqualTo(Set.of(MeetingCommand.class.getPermittedSubclasses()));
    }

    @Test
    void everyStepIsOneVersionOn() {
        for (Meeting state : STATES) {
            for (MeetingCommand command : COMMANDS) {
                if (MeetingLifecycle.decide(state, command) instanceof Moved(Meeting after)) {
                    assertThat(after.facts().version())
                            .as("%s", command)
                            .isEqualTo(state.facts().version() + 1);
                }
            }
        }
    }

    @Test
    void whatIsRefusedSaysWhatToDo() {
        for (Meeting state : STATES) {
            for (MeetingCommand command : COMMANDS) {
                if (MeetingLifecycle.decide(state, command) instanceof Refused(String remedy)) {
                    assertThat(remedy).isEqualTo(MeetingLifecycle.remedy(state)).endsWith(".");
                }
            }
        }
    }

    @Test
    void aMeetingThatIsPutOffKeepsItsPlaceUnlessAnotherIsNamed() {
        Appointment later = new Appointment(BEGINS.plus(Duration.ofDays(1)), "birmingham-city-council", null);
        Moved moved = (Moved) MeetingLifecycle.decide(MeetingSamples.scheduled(), new ScheduleMeeting(later));
        assertThat(((Meeting.Scheduled) moved.after()).appointment())
                .isEqualTo(new Appointment(later.startsAt(), "birmingham-city-council", "place-1"));
    }

    @Test
    void aMeetingThatIsNotConvenedInTimeIsEscalatedAtItsDeadlineAndAtEachStepOfTheRegionOnce() {
        EscalateMeeting tooEarly = new EscalateMeeting(STEPS, DUE.minusMillis(1));
        assertThat(MeetingLifecycle.decide(MeetingSamples.called(), tooEarly)).isEqualTo(new NothingToDo());

        Meeting.Called first = escalated(MeetingSamples.called());
        assertThat(first.escalation()).isEqualTo(new Escalation(1, DUE.plus(STEPS.getFirst())));
        Meeting.Called second = escalated(first);
        assertThat(second.escalation()).isEqualTo(new Escalation(2, DUE.plus(STEPS.getLast())));
        Meeting.Called third = escalated(second);
        assertThat(third.escalation()).isEqualTo(new Escalation(3, null));
        assertThat(MeetingLifecycle.decide(third, new EscalateMeeting(STEPS, DUE.plus(Duration.ofDays(99)))))
                .isEqualTo(new NothingToDo());
    }

    @Test
    void theRecordIsWrittenOnceTheMeetingWasHeldAndThePurposesAfterwardsToo() {
        assertThat(MeetingLifecycle.open(MeetingSamples.called()))
                .containsExactlyInAnyOrder(RecordPart.INCIDENT, RecordPart.PURPOSE);
        assertThat(MeetingLifecycle.open(MeetingSamples.scheduled()))
                .containsExactlyInAnyOrder(RecordPart.INCIDENT, RecordPart.PURPOSE, RecordPart.APOLOGIES);
        assertThat(MeetingLifecycle.open(MeetingSamples.held())).containsExactlyInAnyOrder(RecordPart.values());
        assertThat(MeetingLifecycle.open(MeetingSamples.concluded())).containsExactly(RecordPart.PURPOSE);
        assertThat(MeetingLifecycle.open(MeetingSamples.cancelled())).isEmpty();
    }

    private static Meeting.Called escalated(Meeting.Called meeting) {
        EscalateMeeting command = new EscalateMeeting(
                STEPS, Objects.requireNonNull(meeting.escalation().nextAt()));
        return (Meeting.Called) ((Moved) MeetingLifecycle.decide(meeting, command)).after();
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
