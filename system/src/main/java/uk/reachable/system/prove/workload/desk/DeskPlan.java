package uk.reachable.system.prove.workload.desk;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.mix.Logging;
import uk.reachable.system.prove.workload.mix.Mix;
import uk.reachable.system.prove.workload.mix.SecondThought;
import uk.reachable.system.prove.workload.mix.Seeds;

/** All that one desk will do, one after the other; the same seed plans the same. */
public final class DeskPlan {

    private static final CarelessIncident[] MISTAKES = CarelessIncident.values();

    private final SplittableRandom random;
    private final IncidentDraw incidents;
    private final String name;
    private long number;

    public DeskPlan(Desk desk, long seed) {
        this.random = Seeds.of(seed, desk.name());
        this.incidents = new IncidentDraw(random, desk.region());
        this.name = desk.name();
    }

    /**
     * The next incident.
     *
     * @param body of the first request
     * @param another that {@link Logging#UNDER_A_USED_KEY} sends afterwards
     * @param thought about a referral of an incident before
     * @param caseThought about an incident before
     * @param fields that it discloses, if it comes to that
     * @param pause how much of the usual pause comes before it, 1 on average
     */
    public record Step(
            String key,
            Logging how,
            Map<String, Object> body,
            Map<String, Object> another,
            double pause,
            SecondThought thought,
            WithdrawalReason reason,
            CaseThought caseThought,
            List<String> fields) {}

    public Step next() {
        String key = name + "-" + ++number;
        Logging how = Mix.LOGGING.draw(random);
        CarelessIncident mistake = MISTAKES[random.nextInt(MISTAKES.length)];
        Map<String, Object> good = incidents.incident(new Canary(key));
        Map<String, Object> another = incidents.incident(new Canary(key + "-another"));
        double pause = 2 * random.nextDouble();
        return new Step(
                key,
                how,
                how == Logging.CARELESSLY ? mistake.of(good) : good,
                another,
                pause,
                Mix.SECOND_THOUGHTS.draw(random),
                Mix.WITHDRAWAL_REASONS.draw(random),
                Mix.CASE_THOUGHTS.draw(random),
                Mix.FIELDS.draw(random));
    }
}
