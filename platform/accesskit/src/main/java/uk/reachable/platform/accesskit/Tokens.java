package uk.reachable.platform.accesskit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.reachable.platform.testkit.TestTokens;

/** Signed tokens, each signed once. */
final class Tokens {

    private final Map<Caller, String> signed = new ConcurrentHashMap<>();

    String bearer(Caller caller) {
        return signed.computeIfAbsent(caller, it -> it.token().bearer());
    }

    /** What nobody is let in with, by what is wrong with it; an empty one stands for none. */
    static Map<String, String> bad() {
        var good = TestTokens.dutyOfficer();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("no token", "");
        tokens.put("a forged token", "Bearer " + good.forged());
        tokens.put("an expired token", good.expired().bearer());
        tokens.put(
                "a token for another audience", good.forAudience("another-api").bearer());
        tokens.put(
                "a token of another issuer",
                good.ofIssuer("https://elsewhere.test").bearer());
        tokens.put(
                "a token without an organisation", good.without("organisation").bearer());
        tokens.put("garbage", "Bearer garbage");
        return tokens;
    }
}
