package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.reachable.intervention.capacity.Shelf;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match.Fit;

/** Asks again for those in line whom no programme fits any more, so that nobody waits for what has closed. */
@Component
public class LineReview {
    private final PlaceRequests requests;
    private final Shelf shelf;
    private final PlaceHandler places;
    private final TransactionOperations transactions;
    private final Clock clock;

    LineReview(
            PlaceRequests requests, Shelf shelf, PlaceHandler places, TransactionOperations transactions, Clock clock) {
        this.requests = requests;
        this.shelf = shelf;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One transaction for each; it decides by what it reads under its own locks. */
    public void review() {
        List<Candidate> all = shelf.ofAll();
        Instant now = clock.instant();
        requests.inLine().stream()
                .map(InLine::request)
                .filter(waiting -> waiting.ranked(all, now).stream().noneMatch(Fit.class::isInstance))
                .forEach(waiting -> transactions.executeWithoutResult(_ -> places.askAgain(waiting)));
    }
}
