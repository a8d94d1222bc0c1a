package uk.reachable.system.prove.check.promise;

import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;

/** What says who somebody is stands nowhere but sealed. */
public final class Leaked implements Check {

    @Override
    public void look(Account account, Findings findings) {
        account.evidence()
                .leaks()
                .forEach(leak -> findings.expect(
                        false, Anomaly.LEAKED, leak.place(), "a canary is here: ...%s...", leak.around()));
    }
}
