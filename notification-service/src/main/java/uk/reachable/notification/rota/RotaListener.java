package uk.reachable.notification.rota;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Follows who works when; programmes tell this service nothing that it needs. */
@Component
class RotaListener implements TopicListener {

    private final Rota rota;

    RotaListener(Rota rota) {
        this.rota = rota;
    }

    @Override
    public Topic topic() {
        return Topic.PROGRAMME;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == WorkerPublished.class;
    }

    @Override
    public void on(Received received) {
        rota.keep((WorkerPublished) received.event());
    }
}
