package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.platform.messaging.Outbox;

/**
 * Tells of those whom a programme turned away while it wound down or had no information-sharing agreement, and whom it
 * would take on again now.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReopenedIntake {
    private final PlaceRequests requests;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    ReopenedIntake(PlaceRequests requests, Ledger ledger, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that changed the programme; whoever has asked again since then is not told of. */
    public void tell(String programme) {
        Instant now = clock.instant();
        ledger.lock(List.of(programme)).stream()
                .filter(one -> Matching.isOpen(one.programme(), now))
                .forEach(one -> tell(one, now));
    }

    private void tell(Candidate programme, Instant now) {
        requests.turnedAwayByAWindDown(programme.programme()).stream()
                .filter(request ->
                        request.regions().contains(programme.programme().region()))
                .filter(request -> Matching.match(request.facts(), programme, now) instanceof Match.Fit)
                .map(request -> reopened(request, programme.programme().id(), now))
                .forEach(outbox::append);
    }

    private static IntakeReopened reopened(PlaceRequest request, String programme, Instant now) {
        return new IntakeReopened(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                request.offerId(),
                programme,
                now);
    }
}
