package uk.reachable.intervention.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.placement.WaitingLine;
import uk.reachable.platform.messaging.Outbox;

/** Puts one programme in force, tells the others, and gives what it opened to those who wait; once, whoever asks. */
@Component
class PublishProgrammeHandler {
    private final Programmes programmes;
    private final WaitingLine line;
    private final Outbox outbox;

    PublishProgrammeHandler(Programmes programmes, WaitingLine line, Outbox outbox) {
        this.programmes = programmes;
        this.line = line;
        this.outbox = outbox;
    }

    /** True when it differs from what was in force. */
    @Transactional
    public boolean publish(Programme programme) {
        Optional<Published> next = programmes.add(programme)
                ? Optional.of(new Published(programme, 1))
                : programmes
                        .lock(programme.id())
                        .filter(now -> !now.programme().equals(programme))
                        .map(now -> new Published(programme, now.version() + 1));
        next.ifPresent(this::putInForce);
        return next.isPresent();
    }

    private void putInForce(Published next) {
        programmes.replace(next);
        outbox.append(ProgrammeEvents.of(next));
        line.serve(next.programme().id());
    }
}
