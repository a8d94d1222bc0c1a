package uk.reachable.intervention.capacity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Team;
import uk.reachable.intervention.matching.Team.Member;
import uk.reachable.intervention.safeguards.Decisions.Decided;
import uk.reachable.intervention.safeguards.Ties;
import uk.reachable.intervention.safeguards.Whose;
import uk.reachable.intervention.workers.Worker;

/** The workers of some programmes at one moment, and how they stand to some people. */
public record Staff(
        Map<String, List<Worker>> workers,
        Map<String, Map<String, Integer>> cases,
        List<HeldPlaces> held,
        Ties.OfPeople ties,
        Set<Decided> decisions) {

    /** How many places of a programme are held. */
    record HeldPlaces(String programme, String provider, String region, int held) {}

    /** Programmes with their workers, as they stand for one person. */
    public List<Candidate> beside(Collection<Candidate> candidates, Whose whose, Instant now) {
        return candidates.stream().map(one -> beside(one, whose, now)).toList();
    }

    public Candidate beside(Candidate candidate, Whose whose, Instant now) {
        Programme programme = candidate.programme();
        Ties personal = ties.of(whose, programme.provider());
        List<Worker> known = ofRegion(programme);
        if (known.isEmpty() && personal.equals(Ties.NONE)) {
            return candidate;
        }
        boolean decided = decisions.contains(new Decided(whose.referralId(), programme.id()));
        return candidate.with(new Team(
                !known.isEmpty(),
                atWork(known, now),
                heldElsewhere(programme),
                personal.trusted(),
                decided ? Set.of() : personal.ruledOut(),
                decided));
    }

    /** Whether one more person finds a worker there, whoever it is. */
    public boolean hasRoom(Candidate candidate, Instant now) {
        return beside(candidate, new Whose("", null), now).canTake();
    }

    /** A provider may work in several regions, each with workers of its own. */
    private List<Worker> ofRegion(Programme programme) {
        return workers.getOrDefault(programme.provider(), List.of()).stream()
                .filter(worker -> worker.region().equals(programme.region()))
                .toList();
    }

    private List<Member> atWork(List<Worker> known, Instant now) {
        return known.stream()
                .filter(worker -> worker.isAtWork(now))
                .map(worker -> new Member(worker, casesOf(worker), worker.isOnShift(now)))
                .toList();
    }

    private int casesOf(Worker worker) {
        return cases.getOrDefault(worker.provider(), Map.of()).getOrDefault(worker.id(), 0);
    }

    private int heldElsewhere(Programme programme) {
        return held.stream()
                .filter(one -> one.provider.equals(programme.provider()) && one.region.equals(programme.region()))
                .filter(one -> !one.programme.equals(programme.id()))
                .mapToInt(HeldPlaces::held)
                .sum();
    }
}
