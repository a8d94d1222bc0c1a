package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.ToldJourney;
import uk.reachable.system.prove.evidence.Journeys;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Every journey, each of its legs and what each side said of it stand as the events say. */
public final class DivergentJourneys implements Check {

    private static final String ARRIVED = "ARRIVED";
    private static final String UNDERWAY = "UNDERWAY";

    @Override
    public void look(Account account, Findings findings) {
        Journeys kept = account.evidence().journeys();
        Map<String, Journeys.Journey> journeys = Account.index(kept.journeys(), Journeys.Journey::id);
        Map<String, String> legs = new HashMap<>();
        Set<String> sides = new HashSet<>();
        account.courses().values().forEach(course -> course.journeys().forEach(journey -> {
            journey(course, journey, journeys.remove(journey.id()), findings);
            legs(journey, legs, sides);
        }));
        journeys.keySet().forEach(id -> findings.expect(false, DIVERGENCE, id, "a journey of which no event tells"));
        agree(legs, kept, findings);
        sides(sides, kept, findings);
    }

    /** One whose support has ended on the way stops by the time of its next leg, and nobody is told of it. */
    private static void journey(Course course, ToldJourney told, Journeys.@Nullable Journey kept, Findings findings) {
        boolean goesOn = course.currentJourney().filter(told::equals).isPresent();
        Set<String> possible =
                told.hasArrived() ? Set.of(ARRIVED) : goesOn ? Set.of(UNDERWAY) : Set.of(UNDERWAY, "STOPPED");
        findings.expect(
                kept != null && possible.contains(kept.status()),
                DIVERGENCE,
                told.id(),
                "by its events the journey is %s, its row is %s",
                possible,
                kept);
    }

    private static void legs(ToldJourney journey, Map<String, String> legs, Set<String> sides) {
        journey.legs().forEach((kind, leg) -> {
            legs.put(leg.id(), journey.id() + " " + kind + " " + leg.status());
            leg.sides().forEach(side -> sides.add(leg.id() + " " + side));
        });
    }

    private static void agree(Map<String, String> told, Journeys kept, Findings findings) {
        Map<String, String> rows = kept.legs().stream()
                .collect(Collectors.toMap(
                        Journeys.Leg::id, leg -> leg.journeyId() + " " + leg.kind() + " " + leg.status()));
        Set<String> all = new HashSet<>(told.keySet());
        all.addAll(rows.keySet());
        all.forEach(id -> findings.expect(
                told.getOrDefault(id, "").equals(rows.get(id)),
                DIVERGENCE,
                id,
                "by its events the leg is %s, its row is %s",
                told.get(id),
                rows.get(id)));
    }

    private static void sides(Set<String> told, Journeys kept, Findings findings) {
        Set<String> rows = kept.confirmations().stream()
                .map(said -> said.legId() + " " + said.side())
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(told);
        all.addAll(rows);
        all.forEach(said -> findings.expect(
                told.contains(said) && rows.contains(said),
                DIVERGENCE,
                said,
                "a side has confirmed: %s by the events, %s by the rows",
                told.contains(said),
                rows.contains(said)));
    }
}
