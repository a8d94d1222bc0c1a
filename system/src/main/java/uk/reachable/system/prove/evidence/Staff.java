package uk.reachable.system.prove.evidence;

import java.util.List;
import java.util.Set;

/**
 * Who supports people, as intervention-service has written it.
 *
 * @param caseloads the counters
 * @param moves their ledger, in the order of its numbers
 * @param cases the filled places that name a worker
 * @param onFile each worker on file, with the version that is in force
 * @param versions every version that ever was
 * @param safeguards ids of who must not meet whom
 * @param decisions in spite of them
 */
public record Staff(
        List<Caseload> caseloads,
        List<Move> moves,
        List<Case> cases,
        List<Version> onFile,
        List<Version> versions,
        Set<String> safeguards,
        List<Decision> decisions) {

    public record Caseload(String provider, String worker, int cases) {}

    /** Somebody came to a worker (1) or left them (-1). */
    public record Move(long id, String provider, String worker, String placement, int change) {}

    public record Case(String placement, String provider, String worker) {}

    public record Decision(String referralId, String programme) {}

    public record Version(String provider, String worker, long number) {}
}
