package uk.reachable.system.prove.check.lost;

import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.effect.Effects;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** What a client was told has happened, has happened, in every place where it must be seen. */
public final class LostCommands implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Effects effects = Effects.of(account.evidence());
        account.evidence().operations().stream()
                .filter(operation -> operation.outcome() == Outcome.ACKNOWLEDGED)
                .forEach(operation -> effects.look(operation, findings));
        account.evidence()
                .cases()
                .sealed()
                .forEach(owner -> findings.expect(
                        account.evidence().cases().keys().contains(owner),
                        ACKNOWLEDGED_LOST,
                        owner,
                        "its sealed texts were kept, and the key that opens them was not"));
    }
}
