package uk.reachable.system.prove.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Staff;

import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;
import static uk.reachable.system.prove.check.ToldEvents.WORKER;

/** Whose case it is after a run in which nothing went wrong. */
final class StaffRows {

    final List<Referrals.Support> supports = new ArrayList<>(
            List.of(new Referrals.Support("moved", ST_GILES, WORKER, NOW.plus(Duration.ofHours(1)), false, false)));
    final Map<String, Instant> leads = new HashMap<>(Map.of("moved", NOW));
    final List<Staff.Caseload> caseloads = new ArrayList<>(List.of(new Staff.Caseload(ST_GILES, WORKER, 1)));
    final List<Staff.Move> moves = new ArrayList<>(List.of(new Staff.Move(1, ST_GILES, WORKER, "handover", 1)));
    final List<Staff.Case> cases = new ArrayList<>(List.of(new Staff.Case("handover", ST_GILES, WORKER)));
    final List<Staff.Version> onFile = new ArrayList<>(List.of(new Staff.Version(ST_GILES, WORKER, 2)));
    final List<Staff.Version> versions =
            new ArrayList<>(List.of(new Staff.Version(ST_GILES, WORKER, 1), new Staff.Version(ST_GILES, WORKER, 2)));
    final Set<String> safeguards = new HashSet<>(Set.of("sides"));

    final List<Staff.Decision> decisions = new ArrayList<>(List.of(new Staff.Decision("moved", "st-giles-1")));

    Staff staff() {
        return new Staff(caseloads, moves, cases, onFile, versions, safeguards, decisions);
    }
}
