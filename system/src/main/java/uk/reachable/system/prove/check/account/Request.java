package uk.reachable.system.prove.check.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which command a path of the API is, and about what: {@code subject} is a referral, {@code handover} empty when it is about none. */
public record Request(Kind kind, String subject, String handover) {

    private static final Pattern REFERRAL =
            Pattern.compile("/api/referrals/([^/]+)/(accept|decline|handovers)(?:/([^/]+)/(accept|refuse))?");

    public enum Kind {
        LOG,
        ACCEPT,
        DECLINE,
        PROPOSE,
        TAKE_OVER,
        REFUSE,
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
        return switch (path.group(2)) {
            case "accept" -> new Request(Kind.ACCEPT, subject, "");
            case "decline" -> new Request(Kind.DECLINE, subject, "");
            default ->
                path.group(3) == null
                        ? new Request(Kind.PROPOSE, subject, "")
                        : new Request(
                                path.group(4).equals("accept") ? Kind.TAKE_OVER : Kind.REFUSE, subject, path.group(3));
        };
    }
}
