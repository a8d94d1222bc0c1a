package uk.reachable.system.prove.check.account;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which command a path of the API is, and about what: {@code subject} is a referral, {@code handover} empty when it is about none. */
public record Request(Kind kind, String subject, String handover) {

    private static final Pattern REFERRAL =
            Pattern.compile("/api/referrals/([^/]+)/([a-z-]+)(?:/([^/]+)/(accept|refuse))?");

    private static final Map<String, Kind> KINDS = Map.of(
            "accept", Kind.ACCEPT,
            "decline", Kind.DECLINE,
            "withdraw", Kind.WITHDRAW,
            "amend", Kind.AMEND,
            "reopen", Kind.REOPEN,
            "contacts", Kind.CONTACT,
            "sessions", Kind.SESSION,
            "complete", Kind.COMPLETE,
            "end-early", Kind.END_EARLY,
            "handovers", Kind.PROPOSE);

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
        CONTACT,
        SESSION,
        COMPLETE,
        END_EARLY,
        OTHER
    }

    public static Request of(String path) {
        if (path.equals("/api/incidents")) {
            return new Request(Kind.LOG, "", "");
        }
        Matcher referral = REFERRAL.matcher(path);
        return referral.matches() ? of(referral) : new Request(Kind.OTHER, "", "");
    }

    private static Request of(Matcher path) {
        String subject = path.group(1);
        if (path.group(3) == null) {
            return new Request(KINDS.getOrDefault(path.group(2), Kind.OTHER), subject, "");
        }
        return new Request(path.group(4).equals("accept") ? Kind.TAKE_OVER : Kind.REFUSE, subject, path.group(3));
    }
}
