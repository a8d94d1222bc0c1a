package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.reachable.intervention.capacity.Shelf;
import uk.reachable.intervention.capacity.Staff;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match.Fit;

/** Asks again for those in line whom no programme fits any more, so that nobody waits for what has closed. */
@Component
public class LineReview {
    private final PlaceRequests requests;
    private final Shelf shelf;
    private final Teams teams;
    private final PlaceHandler places;
    private final TransactionOperations transactions;
    private final Clock clock;

    LineReview(
            PlaceRequests requests,
            Shelf shelf,
            Teams teams,
            PlaceHandler places,
            TransactionOperations transactions,
            Clock clock) {
        this.requests = requests;
        this.shelf = shelf;
        this.teams = teams;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One transaction for each; it decides by what it reads under its own locks. */
    public void review() {
        List<Candidate> all = shelf.ofAll();
        Instant now = clock.instant();
        List<PlaceRequest> line =
                requests.inLine().stream().map(InLine::request).toList();
        Staff staff = teams.read(all, line.stream().map(PlaceRequest::whose).toList());
        line.stream()
                .filter(waiting -> waiting.ranked(staff.beside(all, waiting.whose(), now), now).stream()
                        .noneMatch(Fit.class::isInstance))
                .forEach(waiting -> transactions.executeWithoutResult(_ -> places.askAgain(waiting)));
    }
}
