package uk.reachable.incident.board.scope;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.npu.Npu;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/**
 * Which rows somebody sees: those of a region, or of some of its areas only; narrowed to a unit if they wish.
 *
 * @param areas null for the whole region
 */
public record BoardScope(
        String region,
        @Nullable Set<String> areas,
        @Nullable String npu) {

    private static final Set<Relation> TO_ONES_OWN_BOARD = Set.of(Relation.OF_THE_REGION, Relation.IN_THEIR_AREAS);

    /** The desk sees its region, tasking and navigators their areas; 403 for any other role. */
    public static BoardScope of(String endpoint, Actor actor) {
        var verdict = IncidentRules.TABLE.decide(endpoint, actor, TO_ONES_OWN_BOARD);
        verdict.access()
                .orThrow("The board is for the duty desk, police tasking and navigators. Ask the region's duty desk.");
        return new BoardScope(actor.region(), verdict.by(Relation.OF_THE_REGION) ? null : actor.areas(), null);
    }

    /** 400 for an area that is not on this board: an empty board would read as if nothing had happened there. */
    BoardScope in(String area, boolean ofTheRegion) {
        if (!ofTheRegion || !includesArea(area)) {
            throw Problems.invalid("area", "is not an area of your board: see GET /api/board/choices");
        }
        return new BoardScope(region, Set.of(area), npu);
    }

    /** 400 for a unit that is not on this board. */
    BoardScope policedBy(Npu unit) {
        if (!includesArea(unit.localAuthority())) {
            throw BoardScopes.unknownUnit();
        }
        return new BoardScope(region, areas, unit.id());
    }

    /** Whether an incident that stands in this area and, where one is known, this unit is seen. */
    public boolean includes(String localAuthority, @Nullable String unit) {
        return includesArea(localAuthority) && (npu == null || npu.equals(unit));
    }

    public boolean isWholeRegion() {
        return areas == null;
    }

    public boolean includesArea(String localAuthority) {
        return areas == null || areas.contains(localAuthority);
    }

    /** The areas as a parameter of SQL; null for the whole region. */
    public String @Nullable [] areaCodes() {
        return areas == null ? null : areas.toArray(String[]::new);
    }

    /** Where an incident stands that is seen: in one of these, as {@code board_place} keeps them. */
    public String[] places() {
        if (npu != null) {
            return new String[] {npu};
        }
        String[] codes = areaCodes();
        return codes == null ? new String[] {region} : codes;
    }
}
