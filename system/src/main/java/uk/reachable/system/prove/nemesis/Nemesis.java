package uk.reachable.system.prove.nemesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.client.Api;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.network.Links;
import uk.reachable.system.prove.plan.Plan;
import uk.reachable.system.prove.plan.Planned;
import uk.reachable.system.prove.plan.Stretch;
import uk.reachable.system.prove.probe.Probe;
import uk.reachable.system.prove.probe.ProbeCases;
import uk.reachable.system.running.ProofSystem;

/** Does to the system what the plan says, one stretch after the other, each only once the system is normal. */
public final class Nemesis {

    private static final Duration BREATH = Duration.ofSeconds(1);

    private final ProofSystem system;
    private final Links links;
    private final Clock clock;
    private final Timeline timeline;
    private final Api api;
    private final ProbeCases cases;
    private final Poison poison;
    private final List<Recovery> recoveries = new ArrayList<>();
    private final Set<String> parked = new TreeSet<>();
    private Duration normal = Duration.ZERO;

    public Nemesis(ProofSystem system, Links links, History history, long seed, Clock clock, Timeline timeline) {
        this.system = system;
        this.links = links;
        this.clock = clock;
        this.timeline = timeline;
        this.api = system.api();
        this.cases = new ProbeCases(api, history, clock, seed);
        this.poison = new Poison(system.kafka(), api, clock, timeline);
    }

    /** Returns when all of the plan is done and the system is normal. */
    public void run(Plan plan) throws InterruptedException {
        normal = probe().normal();
        timeline.say("normal    is a flow of less than %d ms".formatted(normal.toMillis()));
        for (Stretch stretch : plan.stretches()) {
            run(stretch);
            TimeUnit.MILLISECONDS.sleep(BREATH.toMillis());
        }
    }

    /** Ends every fault that is not over, as the operator does at last. */
    public void heal() throws Exception {
        links.healAll();
        poison.skip();
    }

    /** Of each single kill and each clean stop. */
    public List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    /** The services that put the poison event aside. */
    public Set<String> parked() {
        return Set.copyOf(parked);
    }

    private void run(Stretch stretch) throws InterruptedException {
        Planned first = stretch.faults().getFirst();
        switch (first.kind()) {
            case KILL, TERMINATE -> recoveries.add(new Strike(system, probe(), normal, clock, timeline).at(first));
            case POISON -> parked.addAll(poison.spill(first.target()));
            case PAUSE, CUT, LATENCY, RESET -> {
                new Storm(system, links, clock, timeline).rage(stretch.faults());
                awaitCalm();
            }
            case DUPLICATE -> throw new IllegalArgumentException("goes on all the time: " + first);
        }
    }

    private void awaitCalm() throws InterruptedException {
        Instant from = clock.instant();
        boolean calm = probe().awaitNormal(normal, Strike.LIMIT).isPresent();
        double seconds = Duration.between(from, clock.instant()).toMillis() / 1000.0;
        timeline.say("storm     is over, %s after %.1f s".formatted(calm ? "normal again" : "NOT NORMAL", seconds));
    }

    private Probe probe() {
        return new Probe(api, clock, cases);
    }
}
