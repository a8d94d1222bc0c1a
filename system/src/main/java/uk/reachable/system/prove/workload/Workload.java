package uk.reachable.system.prove.workload;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.client.Api;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.quiet.EventCount;
import uk.reachable.system.prove.quiet.Tables;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.caseworker.Caseworker;
import uk.reachable.system.prove.workload.caseworker.InboxStream;
import uk.reachable.system.prove.workload.caseworker.Notice;
import uk.reachable.system.prove.workload.caseworker.Provider;
import uk.reachable.system.prove.workload.caseworker.Rota;
import uk.reachable.system.prove.workload.desk.DutyOfficer;
import uk.reachable.system.prove.workload.desk.ReferredPeople;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.request.Sender;
import uk.reachable.system.running.ProofSystem;

/** Duty officers and caseworkers of both regions at work; they go on until {@link #finish}, whatever breaks. */
public final class Workload {

    private static final Duration CLOCKS_LIMIT = Duration.ofSeconds(60);

    private final Preparation preparation;
    private final EventCount events;
    private final List<DutyOfficer> officers = new ArrayList<>();
    private final ReferredPeople referred = new ReferredPeople();
    private final Crew desks = new Crew();
    private final Crew answering = new Crew();

    private Workload(Tables tables) {
        this.preparation = new Preparation(tables);
        this.events = new EventCount(tables);
    }

    /** Sets up places and clocks, then sends everybody to work. */
    public static Workload start(ProofSystem system, Load load, History history)
            throws SQLException, InterruptedException {
        Workload workload = new Workload(new Tables(system));
        workload.preparation.run(load);
        Api api = system.api();
        Sender sender = new Sender(api, history, Clock.systemUTC());
        Provider.ALL.forEach(provider -> workload.staff(provider, system, load, sender));
        Desk.ALL.forEach(desk -> workload.seat(desk, load, sender));
        return workload;
    }

    /** Less or more is asked from now on; who asks what stays as it was drawn. */
    public void keepUpWith(Load load) {
        officers.forEach(officer -> officer.keepUpWith(load));
    }

    /** Domain events that were published so far; while a database is away, as of the last time it was not. */
    public long events() {
        return events.now();
    }

    /** Nobody begins anything new; returns when everybody knows what came of what they had in hand, or has given up. */
    public void finish() throws InterruptedException {
        desks.stop();
        answering.stop();
        letClocksRun();
    }

    private void seat(Desk desk, Load load, Sender sender) {
        DutyOfficer officer = new DutyOfficer(desk, load, referred, sender);
        officers.add(officer);
        desks.add(desk.name(), officer);
    }

    private void staff(Provider provider, ProofSystem system, Load load, Sender sender) {
        BlockingQueue<Notice> inbox = new LinkedBlockingQueue<>();
        String name = provider.organisation();
        answering.add(name + "-inbox", new InboxStream(system.gateway(), system.tokens(), provider, inbox));
        if (!provider.manager().isEmpty()) {
            desks.add(name + "-rota", new Rota(provider, load.seed(), sender));
        }
        for (int hand = 1; hand <= provider.hands(); hand++) {
            String worker = name + "-" + hand;
            answering.add(worker, new Caseworker(provider, worker, load.seed(), inbox, referred, sender));
        }
    }

    private void letClocksRun() throws InterruptedException {
        long end = System.nanoTime() + CLOCKS_LIMIT.toNanos();
        while (true) {
            try {
                preparation.letClocksRun();
                return;
            } catch (SQLException away) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the clocks still run fast", away);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }
}
