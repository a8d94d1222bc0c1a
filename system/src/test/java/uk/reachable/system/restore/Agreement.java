package uk.reachable.system.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.divergent.DivergentBoard;
import uk.reachable.system.prove.check.divergent.DivergentHandovers;
import uk.reachable.system.prove.check.divergent.DivergentPlaces;
import uk.reachable.system.prove.check.divergent.DivergentReferrals;
import uk.reachable.system.prove.check.lost.LostEvents;
import uk.reachable.system.prove.check.promise.Overbooked;
import uk.reachable.system.prove.check.promise.Ownerless;
import uk.reachable.system.prove.check.repeated.Order;
import uk.reachable.system.prove.evidence.reading.EvidenceReader;
import uk.reachable.system.prove.evidence.reading.Observer;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;

/**
 * What the checker of the proof says of databases and topics. It is not asked about what a restore does lose: who
 * people are, what was written of them, and who was sent an e-mail.
 */
final class Agreement {

    private static final List<Check> CHECKS = List.of(
            new LostEvents(),
            new DivergentReferrals(),
            new DivergentHandovers(),
            new DivergentPlaces(),
            new DivergentBoard(),
            new Overbooked(),
            new Ownerless(),
            new Order());

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Agreement() {}

    /** Nothing, when everybody says the same; asked when it is quiet, or {@code rest} is over. */
    static List<Finding> lacks(ProofSystem system, Path data, Duration rest) throws InterruptedException, IOException {
        try (History history = new History(data.resolveSibling("restore-history.jsonl"));
                Observer observer = Observer.start(system)) {
            Quiet.await(system, rest);
            Account account = Account.of(EvidenceReader.read(system, history, List.of(), observer, PATIENCE));
            Findings findings = new Findings();
            CHECKS.forEach(check -> check.look(account, findings));
            return findings.all();
        }
    }
}
