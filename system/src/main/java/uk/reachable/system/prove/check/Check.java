package uk.reachable.system.prove.check;

/** Compares parts of the evidence that must agree; pure. */
@FunctionalInterface
interface Check {
    void look(Account account, Findings findings);
}
