package uk.reachable.incident.board.scope;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.npu.Npu;
import uk.reachable.incident.npu.RegionalNpus;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Says what part of a board a request asks for: never more than the caller may see. */
@Component
public class BoardScopes {

    /** How a local authority's code and a unit's id look, for the description of the interface. */
    public static final String AREA_FORM = "^E\\d{8}$";

    public static final String UNIT_FORM = "^[a-z0-9-]+$";

    private final RegionalNpus npus;

    BoardScopes(RegionalNpus npus) {
        this.npus = npus;
    }

    public BoardScope of(String endpoint, Actor actor, @Nullable String area, @Nullable String npu) {
        BoardScope scope = BoardScope.of(endpoint, actor);
        BoardScope inArea = area == null ? scope : scope.in(area, hasArea(actor.region(), area));
        return npu == null ? inArea : inArea.policedBy(unit(actor.region(), npu));
    }

    static ProblemException unknownUnit() {
        return Problems.invalid("npu", "is not a unit of your board: see GET /api/board/choices");
    }

    private static boolean hasArea(String region, String area) {
        return Regions.byId(region).filter(known -> known.hasArea(area)).isPresent();
    }

    private Npu unit(String region, String id) {
        return npus.of(region).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(BoardScopes::unknownUnit);
    }
}
