package uk.reachable.intervention.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Shelf;
import uk.reachable.intervention.capacity.Staff;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.Match.Fit;
import uk.reachable.intervention.placement.InLine;
import uk.reachable.intervention.placement.PlaceRequest;
import uk.reachable.intervention.placement.PlaceRequests;
import uk.reachable.intervention.priority.PriorityPolicy;

/** The line as it stands: the order in which freed places are given away, seen from one region. */
@Component
class WaitingList {
    private final PlaceRequests requests;
    private final Shelf shelf;
    private final Teams teams;
    private final Clock clock;

    WaitingList(PlaceRequests requests, Shelf shelf, Teams teams, Clock clock) {
        this.requests = requests;
        this.shelf = shelf;
        this.teams = teams;
        this.clock = clock;
    }

    /** Those of other regions who wait for the same programmes are counted, and not shown. */
    List<WaitingView> ofRegion(String region) {
        List<Candidate> programmes = shelf.ofAll();
        List<InLine> line = requests.inLine();
        Staff staff = teams.read(
                programmes, line.stream().map(one -> one.request().whose()).toList());
        var positions = new Positions();
        List<WaitingView> views = new ArrayList<>();
        for (InLine waiting : line) {
            List<Programme> awaited = fitting(waiting.request(), programmes, staff);
            int position = positions.add(awaited.stream().map(Programme::id).collect(Collectors.toSet()));
            if (waiting.request().region().equals(region)) {
                views.add(view(waiting, position, awaited));
            }
        }
        return views;
    }

    private List<Programme> fitting(PlaceRequest request, List<Candidate> programmes, Staff staff) {
        Instant now = clock.instant();
        return request.ranked(staff.beside(programmes, request.whose(), now), now).stream()
                .filter(Fit.class::isInstance)
                .map(Match::programme)
                .toList();
    }

    private static WaitingView view(InLine waiting, int position, List<Programme> awaited) {
        PlaceRequest request = waiting.request();
        return new WaitingView(
                request.referralId(),
                request.incidentReference(),
                request.need(),
                request.localAuthority(),
                request.requestedAt(),
                awaited.isEmpty() ? null : position,
                PriorityPolicy.ranked(waiting.turn().priority()).words(),
                awaited.stream().map(AwaitedProgramme::of).toList());
    }
}
