package uk.reachable.system.defects;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import uk.reachable.local.machine.Folders;
import uk.reachable.system.patch.PatchedClasses;
import uk.reachable.system.patch.PatchedPart;
import uk.reachable.system.prove.check.Checker;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.evidence.reading.EvidenceReader;
import uk.reachable.system.prove.evidence.reading.Observer;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;
import uk.reachable.system.running.Setting;

/** One running system, in which one service after the other is started with a mistake in it. */
final class DefectiveSystem implements AutoCloseable {

    /** Below the ports that clients get, and of no other copy. */
    private static final int PORT_OFFSET = 13_000;

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target", "defects").toAbsolutePath();
    private static final String SOURCE_OF_HEARTBEATS = "referral-service";

    private final ProofSystem system;
    private final PatchedClasses patches = new PatchedClasses(PROJECT, DATA.resolveSibling("defects-classes"));
    private List<Defect> planted = List.of();

    private DefectiveSystem(ProofSystem system) {
        this.system = system;
    }

    /** Without the logs of an earlier run: what leaked into them then is no finding now. */
    static DefectiveSystem start() throws InterruptedException {
        Folders.delete(DATA.resolve("logs"));
        return new DefectiveSystem(ProofSystem.start(Setting.plain(PROJECT, DATA, PORT_OFFSET)));
    }

    ProofSystem system() {
        return system;
    }

    /** These mistakes and no other, and no cases from before. */
    void plant(List<Defect> defects) throws Exception {
        Map<String, Defect> byService = defects.stream().collect(Collectors.toMap(Defect::service, defect -> defect));
        Set<String> concerned = new HashSet<>(byService.keySet());
        concerned.add(SOURCE_OF_HEARTBEATS);
        planted.forEach(before -> concerned.add(before.service()));
        system.stop(concerned);
        awaitTheOthers(concerned);
        CleanSlate.make(system);
        alter(planted, Weakening::restored);
        alter(defects, Weakening::weakened);
        planted = List.copyOf(defects);
        system.start(concerned, part -> {
            Defect defect = byService.get(part.name());
            return defect == null ? part : PatchedPart.of(part, defect.patch(), patches);
        });
    }

    /** They must have heard the last heartbeat, or they would wait for it in vain. */
    private void awaitTheOthers(Set<String> stopped) throws ExecutionException, InterruptedException {
        Set<String> others = Topics.READERS.stream()
                .filter(service -> !stopped.contains(service))
                .collect(Collectors.toSet());
        Topics topics = new Topics(system.kafka());
        var ends = topics.ends();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> topics.areReadUpTo(ends, others));
    }

    private void alter(List<Defect> defects, Function<Weakening, String> statement) {
        defects.stream()
                .flatMap(defect -> defect.weakenings().stream())
                .forEach(each -> Sql.run(system.database(each.database()), statement.apply(each)));
    }

    /** What the checker says after these scenes, when nothing moves any more or the patience ends. */
    List<Finding> play(Duration patience, Scene... scenes) throws Exception {
        Path file = DATA.resolveSibling("defects-history.jsonl");
        try (History history = new History(file);
                Observer observer = Observer.start(system)) {
            Stage stage = new Stage(system, new Users(system.api(), history));
            for (Scene scene : scenes) {
                scene.play(stage);
            }
            Quiet.await(system, patience);
            return Checker.check(EvidenceReader.read(system, history, stage.faults(), observer, Duration.ofSeconds(1)));
        }
    }

    @Override
    public void close() {
        system.close();
    }
}
