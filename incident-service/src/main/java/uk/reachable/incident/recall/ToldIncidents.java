package uk.reachable.incident.recall;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.OwnEvents;

/**
 * Opens a forgotten case again, as far as the others know of it: the incident, that a meeting was called, its people
 * without an identity, their referrals. Who they are and every word of theirs is in no event; the report names the
 * case, and people type it again.
 */
@Component
class ToldIncidents implements OwnEvents {

    private final LostCases cases;
    private final BoardProjection board;
    private final Outbox outbox;

    ToldIncidents(LostCases cases, BoardProjection board, Outbox outbox) {
        this.cases = cases;
        this.board = board;
        this.outbox = outbox;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENT);
    }

    /** What is known of a case beside these is for people to do again. */
    @Override
    public Kept takeAgain(List<Event> step) {
        Event told = step.getFirst();
        switch (told) {
            case IncidentLogged logged -> cases.open(logged);
            case MeetingCalled called -> cases.call(called);
            case ReferralRequested requested -> cases.refer(requested);
            default -> {
                return Kept.PEOPLE;
            }
        }
        outbox.append(told);
        board.show(told.key());
        return told instanceof MeetingCalled ? Kept.AGAIN : Kept.PEOPLE;
    }
}
