package uk.reachable.system.prove.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import uk.reachable.contracts.Topic;
import uk.reachable.system.prove.fault.FaultKind;

/** Draws a plan: every part is killed about as often as every other, order, lengths and overlaps are chance. */
final class Draw {

    private static final int SHORTEST_SECONDS = 5;

    /** Pauses, and cuts, of one storm. */
    private static final int OF_EACH_IN_A_STORM = 4;

    private final Random chance;
    private final Amounts amounts;
    private final List<String> parts;
    private final List<String> links;

    Draw(long seed, Amounts amounts, List<String> parts, List<String> links) {
        this.chance = new Random(seed);
        this.amounts = amounts;
        this.parts = parts;
        this.links = links;
    }

    Plan plan() {
        List<Stretch> stretches = new ArrayList<>();
        alone(FaultKind.KILL, parts, amounts.kills()).forEach(stretches::add);
        alone(FaultKind.TERMINATE, parts, amounts.terminations()).forEach(stretches::add);
        stretches.add(Stretch.alone(Planned.alone(FaultKind.POISON, Topic.REFERRAL.topicName())));
        stretches.addAll(storms());
        Collections.shuffle(stretches, chance);
        return new Plan(List.copyOf(stretches));
    }

    private Stream<Stretch> alone(FaultKind kind, List<String> targets, int count) {
        return inTurn(targets, count).stream().map(target -> Stretch.alone(Planned.alone(kind, target)));
    }

    private List<Stretch> storms() {
        int pairs = (amounts.partitions() + 1) / 2;
        List<Planned> pauses = lasting(FaultKind.PAUSE, parts, amounts.pauses());
        List<Planned> cuts = lasting(FaultKind.CUT, links, amounts.partitions());
        List<Planned> slow = lasting(FaultKind.LATENCY, links, pairs);
        List<Planned> resets = lasting(FaultKind.RESET, links, pairs);
        int storms = (Math.max(pauses.size(), cuts.size()) + OF_EACH_IN_A_STORM - 1) / OF_EACH_IN_A_STORM;
        return Stream.iterate(0, number -> number + 1)
                .limit(storms)
                .map(number -> new Stretch(Stream.of(pauses, cuts, slow, resets)
                        .flatMap(faults -> share(faults, number, storms))
                        .toList()))
                .toList();
    }

    private static Stream<Planned> share(List<Planned> faults, int number, int of) {
        return faults.subList(faults.size() * number / of, faults.size() * (number + 1) / of).stream();
    }

    private List<Planned> lasting(FaultKind kind, List<String> targets, int count) {
        return inTurn(targets, count).stream()
                .map(target -> new Planned(kind, target, start(), kind == FaultKind.RESET ? Duration.ZERO : length()))
                .toList();
    }

    private Duration start() {
        return Duration.ofMillis(chance.nextLong(amounts.longestPause().toMillis() / 2));
    }

    private Duration length() {
        return Duration.ofSeconds(
                chance.nextLong(SHORTEST_SECONDS, amounts.longestPause().toSeconds() + 1));
    }

    /** Each target once, in an order of chance, before any of them again. */
    private List<String> inTurn(List<String> targets, int count) {
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            List<String> round = new ArrayList<>(targets);
            Collections.shuffle(round, chance);
            drawn.addAll(round.subList(0, Math.min(round.size(), count - drawn.size())));
        }
        return drawn;
    }
}
