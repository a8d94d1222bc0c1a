package uk.reachable.referral.intake;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.referral.pause.PauseHandler;

/** Raises a referral for each need that incident-service asks for, and hears when a person is not to be contacted. */
@Component
class IncidentListener implements TopicListener {

    private final Raising raising;
    private final PauseHandler pauses;
    private final Clock clock;

    IncidentListener(Raising raising, PauseHandler pauses, Clock clock) {
        this.raising = raising;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENT;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == ReferralRequested.class || type == ContactPaused.class || type == ContactAllowed.class;
    }

    @Override
    public void on(Received received) {
        switch (received.event()) {
            case ReferralRequested requested ->
                raising.raise(requested, UUID.randomUUID().toString(), clock.instant());
            case ContactPaused paused -> pauses.pause(paused);
            case ContactAllowed allowed -> pauses.allow(allowed);
            default -> {}
        }
    }
}
