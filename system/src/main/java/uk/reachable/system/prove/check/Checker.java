package uk.reachable.system.prove.check;

import java.util.List;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.divergent.DivergentBoard;
import uk.reachable.system.prove.check.divergent.DivergentDisclosures;
import uk.reachable.system.prove.check.divergent.DivergentHandovers;
import uk.reachable.system.prove.check.divergent.DivergentJourneys;
import uk.reachable.system.prove.check.divergent.DivergentNotices;
import uk.reachable.system.prove.check.divergent.DivergentPauses;
import uk.reachable.system.prove.check.divergent.DivergentPlaces;
import uk.reachable.system.prove.check.divergent.DivergentReferrals;
import uk.reachable.system.prove.check.divergent.DivergentResponses;
import uk.reachable.system.prove.check.divergent.DivergentStaff;
import uk.reachable.system.prove.check.lost.AbortedVisible;
import uk.reachable.system.prove.check.lost.LostCommands;
import uk.reachable.system.prove.check.lost.LostEvents;
import uk.reachable.system.prove.check.promise.ExcludedReaders;
import uk.reachable.system.prove.check.promise.Leaked;
import uk.reachable.system.prove.check.promise.NotifiedTwice;
import uk.reachable.system.prove.check.promise.Overbooked;
import uk.reachable.system.prove.check.promise.Ownerless;
import uk.reachable.system.prove.check.promise.Repeat;
import uk.reachable.system.prove.check.promise.Repeats;
import uk.reachable.system.prove.check.promise.Silent;
import uk.reachable.system.prove.check.promise.Stuck;
import uk.reachable.system.prove.check.promise.UnagreedNotices;
import uk.reachable.system.prove.check.promise.Unnotified;
import uk.reachable.system.prove.check.repeated.Order;
import uk.reachable.system.prove.check.repeated.RepeatedCommands;
import uk.reachable.system.prove.check.repeated.RepeatedEvents;
import uk.reachable.system.prove.check.repeated.RepeatedImports;
import uk.reachable.system.prove.check.repeated.RepeatedParticulars;
import uk.reachable.system.prove.check.repeated.RepeatedResponses;
import uk.reachable.system.prove.check.repeated.RepeatedRows;
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
            new RepeatedResponses(),
            new RepeatedParticulars(),
            new RepeatedImports(),
            new Order(),
            new DivergentReferrals(),
            new DivergentHandovers(),
            new DivergentBoard(),
            new DivergentResponses(),
            new DivergentPauses(),
            new DivergentNotices(),
            new DivergentDisclosures(),
            new DivergentPlaces(),
            new DivergentStaff(),
            new DivergentJourneys(),
            new Overbooked(),
            new Ownerless(),
            new Unnotified(),
            new NotifiedTwice(),
            new Silent(),
            new Stuck(),
            new UnagreedNotices(),
            new ExcludedReaders(),
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
