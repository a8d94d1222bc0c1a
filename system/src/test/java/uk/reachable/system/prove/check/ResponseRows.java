package uk.reachable.system.prove.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Responses;

import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldResponses.ACCESS;
import static uk.reachable.system.prove.check.ToldResponses.ACTION;
import static uk.reachable.system.prove.check.ToldResponses.APART;
import static uk.reachable.system.prove.check.ToldResponses.LED;
import static uk.reachable.system.prove.check.ToldResponses.MET;
import static uk.reachable.system.prove.check.ToldResponses.QUIET;
import static uk.reachable.system.prove.check.ToldResponses.TWICE;

/** How incidents are responded to after a run in which nothing went wrong. */
final class ResponseRows {

    final List<Responses.Incident> incidents = new ArrayList<>(List.of(
            new Responses.Incident(INCIDENT, "RESPONDING", null, "RESPONDING"),
            new Responses.Incident(LED, "REOPENED", null, "REOPENED"),
            new Responses.Incident(TWICE, "DUPLICATE", LED, "DUPLICATE"),
            new Responses.Incident(APART, "LOGGED", null, "LOGGED")));

    final List<Responses.Meeting> meetings = new ArrayList<>(List.of(
            new Responses.Meeting("meeting", "CALLED", NOW.plusSeconds(60)),
            new Responses.Meeting(MET, "CONCLUDED", null)));

    final List<Responses.Action> actions =
            new ArrayList<>(List.of(new Responses.Action(ACTION, "DONE", NOW.minusSeconds(60))));

    final Set<Responses.Amendment> amendments = new HashSet<>(Set.of(new Responses.Amendment(LED, 2)));

    final List<Responses.Pause> pauses =
            new ArrayList<>(List.of(new Responses.Pause(QUIET, NOW.plusSeconds(60), false)));

    final List<Responses.Question> questions =
            new ArrayList<>(List.of(new Responses.Question(QUIET, "SOCIAL_CARE", true, NOW.minusSeconds(60), false)));

    final List<Responses.EmergencyAccess> emergencies =
            new ArrayList<>(List.of(new Responses.EmergencyAccess(ACCESS, true)));

    final Set<String> pausedInReferrals = new HashSet<>(Set.of(QUIET));

    final Set<Responses.PausedReferral> pausedReferrals =
            new HashSet<>(Set.of(new Responses.PausedReferral("still", QUIET)));

    Responses read() {
        return new Responses(
                incidents,
                Set.of(),
                meetings,
                actions,
                amendments,
                pauses,
                questions,
                emergencies,
                pausedInReferrals,
                pausedReferrals);
    }

    /** The same incidents in the tables that other checks read. */
    static void addTo(Run run) {
        for (String incident : List.of(LED, TWICE, APART)) {
            String reference = ToldResponses.reference(incident);
            run.incidents.add(new CaseFiles.Incident(incident, reference, REGION, "duty.officer", DESK, NOW));
            run.board.put(incident, new CaseFiles.BoardRow(incident, reference, 5, Map.of()));
            run.changes.put(incident, new CaseFiles.BoardChanges(5, 5));
        }
    }
}
