package uk.reachable.system.prove.check;

import java.util.List;
import uk.reachable.system.prove.evidence.Evidence;

/** Decides whether a promise was broken; knows nothing of how the services keep them. */
public final class Checker {

    private static final List<Check> CHECKS = List.of(
            new LostCommands(),
            new LostEvents(),
            new AbortedVisible(),
            new RepeatedCommands(),
            new RepeatedEvents(),
            new RepeatedRows(),
            new Order(),
            new DivergentReferrals(),
            new DivergentHandovers(),
            new DivergentBoard(),
            new DivergentPlaces(),
            new Overbooked(),
            new Ownerless(),
            new Unnotified(),
            new NotifiedTwice(),
            new Stuck(),
            new Leaked());

    private Checker() {}

    /** Everything that does not hold; nothing when all promises were kept. */
    public static List<Finding> check(Evidence evidence) {
        Account account = Account.of(evidence);
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.look(account, findings));
        return findings.all();
    }

    /** E-mails that came again because a fault hit their sending: counted, and no broken promise. */
    public static List<Repeat> explainedRepeats(Evidence evidence) {
        return Repeats.of(evidence).stream()
                .filter(repeat -> repeat.fault() != null)
                .toList();
    }
}
