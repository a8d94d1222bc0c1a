package uk.reachable.system.prove;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import uk.reachable.local.machine.Ports;
import uk.reachable.system.prove.check.Checker;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.reading.EvidenceReader;
import uk.reachable.system.prove.evidence.reading.Observer;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.nemesis.Nemesis;
import uk.reachable.system.prove.nemesis.Resender;
import uk.reachable.system.prove.network.Links;
import uk.reachable.system.prove.plan.Amounts;
import uk.reachable.system.prove.plan.Plan;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.prove.report.FaultsReport;
import uk.reachable.system.prove.workload.Workload;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.request.Surprises;
import uk.reachable.system.result.Commit;
import uk.reachable.system.result.Results;
import uk.reachable.system.running.ProofSystem;
import uk.reachable.system.running.Setting;

/** One proof of faults from an empty system to its figures: work and faults together, healing, quiet, judgement. */
public final class Proving {

    /** Beside a system of yours and the journeys' one. */
    private static final int PORT_OFFSET = 14_000;

    /** Events a second: something must be going on when a fault strikes. */
    private static final int SLOWEST = 20;

    private static final Duration LONGEST_UNREST = Duration.ofMinutes(5);

    private final Path project;
    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final Timeline timeline;

    public Proving(Path project, Consumer<String> out) {
        this.project = project;
        this.folder = project.resolve("target/proof");
        this.timeline = new Timeline(clock, out);
    }

    /** Writes faults.json, timeline.txt and history.jsonl into target/proof. */
    public Results run(long events, int kills, long seed) throws Exception {
        Amounts amounts = Amounts.of(kills);
        try (Links links = Links.open(new Ports(PORT_OFFSET));
                ProofSystem system = ProofSystem.start(setting(links));
                History history = new History(folder.resolve("history.jsonl"))) {
            timeline.say("start     all parts are up");
            Plan plan = Plan.of(seed, amounts, system.parts(), Links.names());
            Nemesis nemesis = new Nemesis(system, links, history, seed, clock, timeline);
            Observer observer = Observer.start(system);
            Load calm = calm(plan, events, seed);
            Workload workload = Workload.start(system, calm, history);
            long copies = disturb(system, new Disturbance(nemesis, plan, workload, calm));
            workload.finish();
            nemesis.heal();
            List<String> restless = awaitQuiet(system);
            observer.close();
            Evidence evidence = EvidenceReader.read(system, history, timeline.faults(), observer);
            timeline.say("evidence  read, %d operations"
                    .formatted(history.operations().size()));
            List<Finding> findings = new ArrayList<>(Checker.check(evidence));
            findings.addAll(Surprises.in(history.operations()));
            FaultsReport report = new FaultsReport(
                    events,
                    amounts,
                    workload.events(),
                    timeline,
                    copies,
                    nemesis.parked().size(),
                    nemesis.recoveries(),
                    restless,
                    findings,
                    Checker.explainedRepeats(evidence).size());
            return written(new Results(Commit.of(project), seed, report.results()), findings);
        }
    }

    /** As fast as to be done with the plan, and no faster than leaves room for recovering. */
    private static Load calm(Plan plan, long events, long seed) {
        long perSecond = events / plan.roughly().toSeconds();
        return new Load(seed, events, (int) Math.clamp(perSecond, SLOWEST, Load.CALM_PER_SECOND));
    }

    private Setting setting(Links links) {
        return new Setting(project, folder.resolve("system"), PORT_OFFSET, links.wires(), UnaryOperator.identity());
    }

    private record Disturbance(Nemesis nemesis, Plan plan, Workload workload, Load calm) {}

    /** Returns how many copies of events were sent, when the plan is done and there were events enough. */
    private long disturb(ProofSystem system, Disturbance disturbance) throws InterruptedException {
        try (Resender resender = new Resender(system.kafka(), disturbance.calm().seed(), clock, timeline)) {
            disturbance.nemesis().run(disturbance.plan());
            disturbance.workload().keepUpWith(disturbance.calm().full());
            new Enough(disturbance.workload()::events, disturbance.calm().events(), timeline).await();
            resender.close();
            return resender.sent();
        }
    }

    private List<String> awaitQuiet(ProofSystem system) throws InterruptedException {
        List<String> restless = Quiet.await(system, LONGEST_UNREST);
        restless.forEach(what -> timeline.say("restless  " + what));
        timeline.say("quiet     nothing is on its way any more");
        return restless;
    }

    private Results written(Results results, List<Finding> findings) throws Exception {
        results.write(folder.resolve("faults.json"));
        findings.forEach(finding ->
                timeline.say("found     %s %s: %s".formatted(finding.anomaly(), finding.subject(), finding.detail())));
        Files.write(folder.resolve("timeline.txt"), timeline.lines());
        return results;
    }
}
