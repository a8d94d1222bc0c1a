package uk.reachable.incident.intake;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.programme.ProgrammeEvent;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.incident.names.ProgrammeNamesProjection;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Follows the catalogue for the names of programmes and providers. */
@Component
class ProgrammeListener implements TopicListener {

    private final ProgrammeNamesProjection names;

    ProgrammeListener(ProgrammeNamesProjection names) {
        this.names = names;
    }

    @Override
    public Topic topic() {
        return Topic.PROGRAMME;
    }

    @Override
    public void on(Received received) {
        switch ((ProgrammeEvent) received.event()) {
            case ProgrammePublished published -> names.apply(published);
            case WorkerPublished _ -> {
                // who works when is nothing that a response shows
            }
        }
    }
}
