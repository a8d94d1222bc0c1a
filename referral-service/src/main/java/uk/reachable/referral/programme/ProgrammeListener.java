package uk.reachable.referral.programme;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Keeps hours, names and contacts as the catalogue publishes them. */
@Component
class ProgrammeListener implements TopicListener {

    private final Programmes programmes;

    ProgrammeListener(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Topic topic() {
        return Topic.PROGRAMME;
    }

    @Override
    public void on(Received received) {
        if (received.event() instanceof ProgrammePublished published) {
            programmes.keep(published);
        }
    }
}
