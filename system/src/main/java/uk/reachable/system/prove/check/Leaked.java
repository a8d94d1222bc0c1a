package uk.reachable.system.prove.check;

/** What says who somebody is stands nowhere but sealed. */
final class Leaked implements Check {

    @Override
    public void look(Account account, Findings findings) {
        account.evidence()
                .leaks()
                .forEach(leak -> findings.expect(
                        false, Anomaly.LEAKED, leak.place(), "a canary is here: ...%s...", leak.around()));
    }
}
