package uk.reachable.system.prove.check.account;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which command a path of the API is, and about what.
 *
 * @param subject a referral or a worker; an incident, its meeting, an action or a person
 * @param part the handover or the leg of it, the question about a person; empty when it is about none
 */
public record Request(Kind kind, String subject, String part) {

    private static final Pattern REFERRAL = Pattern.compile("/api/referrals/([^/]+)/([a-z-]+)");
    private static final Pattern HANDOVER = Pattern.compile("/api/referrals/([^/]+)/handovers/([^/]+)/(accept|refuse)");
    private static final Pattern LEG = Pattern.compile("/api/referrals/([^/]+)/journey/legs/([A-Z_]+)/(confirm|phone)");
    private static final Pattern DECISION = Pattern.compile("/api/matching/([^/]+)/decisions");
    private static final Pattern WORKER = Pattern.compile("/api/workers/([^/]+)");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("accept", Kind.ACCEPT),
            Map.entry("decline", Kind.DECLINE),
            Map.entry("withdraw", Kind.WITHDRAW),
            Map.entry("amend", Kind.AMEND),
            Map.entry("reopen", Kind.REOPEN),
            Map.entry("contacts", Kind.CONTACT),
            Map.entry("sessions", Kind.SESSION),
            Map.entry("complete", Kind.COMPLETE),
            Map.entry("end-early", Kind.END_EARLY),
            Map.entry("handovers", Kind.PROPOSE),
            Map.entry("left-before-contact", Kind.FOLLOW_UP),
            Map.entry("offer", Kind.CHOOSE),
            Map.entry("already-with-us", Kind.CLAIM),
            Map.entry("worker", Kind.CHANGE_WORKER),
            Map.entry("release", Kind.RELEASE),
            Map.entry("lead-professional", Kind.NAME_LEAD),
            Map.entry("journey", Kind.PLAN_JOURNEY));

    private static final Map<String, Kind> WHOLE_PATHS = Map.of(
            "/api/incidents", Kind.LOG,
            "/api/outside/legs/confirm", Kind.CONFIRM_FROM_OUTSIDE,
            "/api/safeguards", Kind.SAFEGUARD);

    public enum Kind {
        LOG,
        ACCEPT,
        DECLINE,
        PROPOSE,
        TAKE_OVER,
        REFUSE,
        WITHDRAW,
        AMEND,
        REOPEN,
        FOLLOW_UP,
        CHOOSE,
        CLAIM,
        CONTACT,
        SESSION,
        CHANGE_WORKER,
        COMPLETE,
        END_EARLY,
        RELEASE,
        NAME_LEAD,
        PLAN_JOURNEY,
        CONFIRM_LEG,
        RECORD_CALL,
        CONFIRM_FROM_OUTSIDE,
        KEEP_WORKER,
        SAFEGUARD,
        DECIDE,
        AMEND_INCIDENT,
        CLOSE,
        REOPEN_INCIDENT,
        MERGE,
        UNDO_MERGE,
        SCHEDULE,
        INVITE,
        HOLD,
        CONCLUDE,
        CANCEL,
        ASSIGN,
        COMPLETE_ACTION,
        PAUSE,
        LIFT,
        ANSWER_SAFEGUARDING,
        TAKE_EMERGENCY_ACCESS,
        REVIEW_EMERGENCY_ACCESS,
        OTHER;

        /** Whether the service keeps the answer under the key: not where nobody signs in, nor of a PUT. */
        public boolean isKept() {
            return switch (this) {
                case CONFIRM_FROM_OUTSIDE, KEEP_WORKER, OTHER -> false;
                default -> true;
            };
        }
    }

    public static Request of(String path) {
        Matcher referral = REFERRAL.matcher(path);
        if (referral.matches()) {
            return new Request(KINDS.getOrDefault(referral.group(2), Kind.OTHER), referral.group(1), "");
        }
        Matcher handover = HANDOVER.matcher(path);
        if (handover.matches()) {
            return of(handover, "accept", Kind.TAKE_OVER, Kind.REFUSE);
        }
        Matcher leg = LEG.matcher(path);
        if (leg.matches()) {
            return of(leg, "confirm", Kind.CONFIRM_LEG, Kind.RECORD_CALL);
        }
        Matcher decision = DECISION.matcher(path);
        if (decision.matches()) {
            return new Request(Kind.DECIDE, decision.group(1), "");
        }
        Matcher worker = WORKER.matcher(path);
        return worker.matches()
                ? new Request(Kind.KEEP_WORKER, worker.group(1), "")
                : IncidentPaths.read(path)
                        .orElseGet(() -> new Request(WHOLE_PATHS.getOrDefault(path, Kind.OTHER), "", ""));
    }

    private static Request of(Matcher path, String word, Kind kind, Kind otherwise) {
        return new Request(path.group(3).equals(word) ? kind : otherwise, path.group(1), path.group(2));
    }
}
