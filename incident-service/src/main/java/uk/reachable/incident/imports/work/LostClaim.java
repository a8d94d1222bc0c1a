package uk.reachable.incident.imports.work;

/** Another instance works on the import now: whatever this one was about to write is rolled back. */
final class LostClaim extends RuntimeException {

    LostClaim(Claim claim) {
        super("import " + claim.id() + ", claim " + claim.epoch());
    }
}
