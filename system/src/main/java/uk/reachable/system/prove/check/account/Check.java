package uk.reachable.system.prove.check.account;

/** Compares parts of the evidence that must agree; pure. */
@FunctionalInterface
public interface Check {
    void look(Account account, Findings findings);
}
