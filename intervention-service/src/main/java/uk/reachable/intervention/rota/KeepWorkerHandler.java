package uk.reachable.intervention.rota;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.access.WorkerRules;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.history.Version;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.WaitingLine;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.intervention.workers.WorkerHistory;
import uk.reachable.intervention.workers.Workers;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** A manager puts a worker on file or changes them, and only from the version that they have read. */
@Component
class KeepWorkerHandler {
    private final Workers workers;
    private final WorkerHistory history;
    private final WorkerPublication publication;
    private final Ledger ledger;
    private final WaitingLine line;
    private final Clock clock;

    KeepWorkerHandler(
            Workers workers,
            WorkerHistory history,
            WorkerPublication publication,
            Ledger ledger,
            WaitingLine line,
            Clock clock) {
        this.workers = workers;
        this.history = history;
        this.publication = publication;
        this.ledger = ledger;
        this.line = line;
        this.clock = clock;
    }

    /** Room that this makes goes to whoever waits, in the same transaction; the same content again changes nothing. */
    @Transactional
    public KnownWorker keep(Actor actor, String id, WorkerView wanted) {
        WorkerRules.decide(WorkerRules.KEEP, actor).orThrow();
        if (!wanted.id().equals(id)) {
            throw Problems.invalid("id", "is another worker's: send the id that stands in the address");
        }
        Worker next = wanted.of(actor);
        WorkerChecks.check(next);
        List<String> programmes = lockProgrammes(actor.organisation());
        Optional<KnownWorker> now = lock(actor.organisation(), id);
        if (now.map(KnownWorker::worker).filter(next::equals).isPresent()) {
            return now.orElseThrow();
        }
        long version = now.map(KnownWorker::version).orElse(0L);
        if (wanted.version() != version) {
            throw changedMeanwhile(version, history.since(actor.organisation(), id, wanted.version()));
        }
        KnownWorker known = new KnownWorker(next, version + 1);
        workers.keep(known);
        history.add(known, actor.subject(), clock.instant());
        publication.publish(known);
        programmes.forEach(line::serve);
        return known;
    }

    /** Programmes before workers, as whoever gives places away locks them. */
    private List<String> lockProgrammes(String provider) {
        return ledger.lockOf(provider).stream()
                .map(Candidate::programme)
                .map(Programme::id)
                .toList();
    }

    private Optional<KnownWorker> lock(String provider, String id) {
        return workers.lock(List.of(provider)).stream()
                .filter(known -> known.worker().id().equals(id))
                .findFirst();
    }

    private static ProblemException changedMeanwhile(long version, List<Version> since) {
        String who = since.stream().map(Version::by).distinct().collect(Collectors.joining(", "));
        String by = who.isEmpty() ? "" : ", by " + who;
        return Problems.conflict(
                "The worker was changed since the version that you sent" + by
                        + ". Read them again and make your change to what it says now; changes says what is new.",
                Map.of("version", version, "changes", since));
    }
}
