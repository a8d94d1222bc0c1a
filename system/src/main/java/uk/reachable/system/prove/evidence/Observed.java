package uk.reachable.system.prove.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was seen while the proof ran, each thing once however long it lasted.
 *
 * @param samples how often somebody looked
 * @param places every number of places that a programme had
 */
public record Observed(
        long samples, List<Ownership> ownerships, List<Occupation> occupations, Map<String, Set<Integer>> places) {

    public static final Observed NOTHING = new Observed(0, List.of(), List.of(), Map.of());

    /** A referral whose responsible organisation is not the one that its offers and handovers name. */
    public record Ownership(String referralId, long version, String status, String responsible, String expected) {}

    /** A programme with more taken than there is. */
    public record Occupation(String programme, int places, int held, int filled) {}
}
