package uk.reachable.system.prove.workload.caseworker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.workload.mix.Mix;
import uk.reachable.system.prove.workload.mix.Seeds;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Client;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** A manager who keeps the file of a provider's workers; now and then two change the same from the same version. */
public final class Rota implements Client {

    private static final int PAUSE_SECONDS = 3;

    /** Leave long after a run: whoever is on file is at work in it. */
    private static final LocalDate NEXT_CENTURY = LocalDate.of(2101, 1, 1);

    private static final List<Map<String, String>> EVERY_HOUR = Stream.of(DayOfWeek.values())
            .map(day -> Map.of("day", day.name(), "from", "00:00", "to", "00:00"))
            .toList();

    private final Provider provider;
    private final SplittableRandom random;
    private final Sender sender;
    private final Map<String, Long> versions = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int number;

    public Rota(Provider provider, long seed, Sender sender) {
        this.provider = provider;
        this.random = Seeds.of(seed, provider.organisation() + "-rota");
        this.sender = sender;
    }

    @Override
    public void work() throws InterruptedException {
        while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
            String worker = provider.team().get(random.nextInt(provider.team().size()));
            if (Mix.TWO_MANAGERS.draw(random)) {
                AtOnce.send(sender, keep(worker), keep(worker));
            }
            learn(worker, sender.send(keep(worker)));
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    /** Of the version that was read last; a refusal says which is in force. */
    private void learn(String worker, Operation kept) {
        long version = kept.answer().path("version").asLong(0);
        if (version > 0) {
            versions.put(worker, version);
        }
    }

    /** No two are alike: what is in force already is not changed once more. */
    private Request keep(String worker) {
        String day = NEXT_CENTURY.plusDays(number++).toString();
        Map<String, Object> file = Map.of(
                "id", worker,
                "caseload", Mix.CASELOADS.draw(random),
                "leave", List.of(Map.of("from", day, "to", day)),
                "shifts", Mix.HAS_SHIFTS.draw(random) ? EVERY_HOUR : List.of(),
                "sites", List.of(),
                "version", versions.getOrDefault(worker, 0L));
        return new Request(
                Request.Way.PUT, "KEEP_WORKER", provider.manager(), "/api/workers/" + worker, file, "", Map.of());
    }
}
