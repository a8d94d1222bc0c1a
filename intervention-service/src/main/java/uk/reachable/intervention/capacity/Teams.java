package uk.reachable.intervention.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.capacity.Staff.HeldPlaces;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.safeguards.Decisions;
import uk.reachable.intervention.safeguards.Ties;
import uk.reachable.intervention.safeguards.TiesOfPeople;
import uk.reachable.intervention.safeguards.Whose;
import uk.reachable.intervention.workers.Caseloads;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.intervention.workers.Workers;

/** Reads who works for programmes, and how they stand to people. */
@Component
public class Teams {
    private final Workers workers;
    private final Caseloads caseloads;
    private final TiesOfPeople ties;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    Teams(Workers workers, Caseloads caseloads, TiesOfPeople ties, Decisions decisions, JdbcClient jdbc) {
        this.workers = workers;
        this.caseloads = caseloads;
        this.ties = ties;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** As people look at them: nothing is decided by it. */
    public Staff read(Collection<Candidate> programmes, Collection<Whose> people) {
        return staff(workers.of(providers(programmes)), people);
    }

    /**
     * To decide by: nobody else gives away what room these workers have until the transaction ends.
     *
     * <p>The programmes must be locked. A provider's room is one for all its programmes, whatever they are for.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Staff lock(Collection<Candidate> programmes, Collection<Whose> people) {
        List<KnownWorker> locked = workers.lock(providers(programmes));
        return staff(locked.stream().map(KnownWorker::worker).toList(), people);
    }

    private Staff staff(List<Worker> known, Collection<Whose> people) {
        Set<String> providers = known.stream().map(Worker::provider).collect(Collectors.toSet());
        Ties.OfPeople personal = ties.of(people);
        return new Staff(
                known.stream().collect(Collectors.groupingBy(Worker::provider)),
                caseloads.of(providers),
                held(providers),
                personal,
                personal.byPerson().isEmpty() ? Set.of() : decisions.of(people));
    }

    private List<HeldPlaces> held(Set<String> providers) {
        return providers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT id AS programme, content ->> 'provider' AS provider, region, held FROM programme
                                WHERE held > 0 AND content ->> 'provider' IN (:providers)""")
                        .param("providers", providers)
                        .query(HeldPlaces.class)
                        .list();
    }

    private static Set<String> providers(Collection<Candidate> programmes) {
        return programmes.stream().map(one -> one.programme().provider()).collect(Collectors.toSet());
    }
}
