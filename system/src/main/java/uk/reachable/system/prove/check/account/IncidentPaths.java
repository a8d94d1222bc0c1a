package uk.reachable.system.prove.check.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.reachable.system.prove.check.account.Request.Kind;

/** Which command about an incident, its meeting, an action or one of its people a path of the API is. */
final class IncidentPaths {

    private static final List<Route> ROUTES = List.of(
            route("/api/incidents/([^/]+)/amendments", Kind.AMEND_INCIDENT),
            route("/api/incidents/([^/]+)/close", Kind.CLOSE),
            route("/api/incidents/([^/]+)/reopen", Kind.REOPEN_INCIDENT),
            route("/api/incidents/([^/]+)/merge", Kind.MERGE),
            route("/api/incidents/([^/]+)/undo-merge", Kind.UNDO_MERGE),
            route("/api/meetings/([^/]+)/schedule", Kind.SCHEDULE),
            route("/api/meetings/([^/]+)/invitations", Kind.INVITE),
            route("/api/meetings/([^/]+)/held", Kind.HOLD),
            route("/api/meetings/([^/]+)/conclude", Kind.CONCLUDE),
            route("/api/meetings/([^/]+)/cancel", Kind.CANCEL),
            route("/api/meetings/([^/]+)/actions", Kind.ASSIGN),
            route("/api/actions/([^/]+)/complete", Kind.COMPLETE_ACTION),
            route("/api/people/([^/]+)/contact-pause", Kind.PAUSE),
            route("/api/people/([^/]+)/contact-pause/lift", Kind.LIFT),
            route("/api/people/([^/]+)/safeguarding/([A-Z_]+)", Kind.ANSWER_SAFEGUARDING),
            route("/api/people/([^/]+)/emergency-access", Kind.TAKE_EMERGENCY_ACCESS),
            route("/api/emergency-accesses/([^/]+)/review", Kind.REVIEW_EMERGENCY_ACCESS));

    private IncidentPaths() {}

    private record Route(Pattern path, Kind kind) {

        Optional<Request> read(String asked) {
            Matcher matcher = path.matcher(asked);
            return matcher.matches()
                    ? Optional.of(new Request(kind, matcher.group(1), matcher.groupCount() > 1 ? matcher.group(2) : ""))
                    : Optional.empty();
        }
    }

    static Optional<Request> read(String path) {
        return ROUTES.stream().flatMap(route -> route.read(path).stream()).findFirst();
    }

    private static Route route(String path, Kind kind) {
        return new Route(Pattern.compile(path), kind);
    }
}
