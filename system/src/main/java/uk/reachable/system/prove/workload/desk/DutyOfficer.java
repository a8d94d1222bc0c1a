package uk.reachable.system.prove.workload.desk;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.desk.DeskPlan.Step;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.request.Client;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** Logs one incident after the other at the pace of the desk; after an outage what was missed is not caught up with. */
public final class DutyOfficer implements Client {

    private static final String INCIDENTS = "/api/incidents";

    private final Desk desk;
    private final DeskPlan plan;
    private final Sender sender;
    private final SecondThoughts thoughts;
    private final CaseThoughts caseThoughts;
    private volatile double pauseSeconds;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public DutyOfficer(Desk desk, Load load, ReferredPeople referred, Sender sender) {
        this.desk = desk;
        this.plan = new DeskPlan(desk, load.seed());
        this.sender = sender;
        this.thoughts = new SecondThoughts(desk, referred, sender);
        this.caseThoughts = new CaseThoughts(desk, sender);
        keepUpWith(load);
    }

    /** From the next incident on. */
    public void keepUpWith(Load load) {
        pauseSeconds = desk.pause(load);
    }

    @Override
    public void work() throws InterruptedException {
        Step step = plan.next();
        long due = System.nanoTime();
        while (!stopped.await(due - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            take(step);
            thoughts.act(step.thought(), step.reason(), step.key());
            caseThoughts.act(step);
            step = plan.next();
            long pause = (long) (step.pause() * pauseSeconds * TimeUnit.SECONDS.toNanos(1));
            due = Math.max(System.nanoTime(), due + pause);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    private void take(Step step) throws InterruptedException {
        Request request = request(step, step.body());
        switch (step.how()) {
            case WELL -> remember(sender.send(request));
            case CARELESSLY -> sender.send(request.with(Expected.OUTCOME, Expected.CARELESS));
            case AGAIN -> afterSuccess(request, request.with(Expected.OUTCOME, Expected.SAME));
            case UNDER_A_USED_KEY ->
                afterSuccess(request, request(step, step.another()).with(Expected.OUTCOME, Expected.CARELESS));
        }
    }

    private void remember(Operation logged) {
        thoughts.remember(logged);
        caseThoughts.remember(logged);
    }

    private void afterSuccess(Request first, Request second) throws InterruptedException {
        Operation answered = sender.send(first);
        if (answered.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(second.with(Expected.AFTER, Long.toString(answered.number())));
        }
    }

    private Request request(Step step, Map<String, Object> body) {
        return new Request(
                "LOG_INCIDENT",
                desk.user(),
                INCIDENTS,
                body,
                step.key(),
                Map.of("externalReference", String.valueOf(body.get("externalReference"))));
    }
}
