package uk.reachable.notification.webhook.destination;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** What the URL of an endpoint may look like. */
final class TargetPolicy {

    static final int LONGEST = 500;

    private TargetPolicy() {}

    /**
     * @param localReceivers whether http is allowed, too
     * @throws ProblemException 400 that says what to do
     */
    static URI read(String text, boolean localReceivers) {
        URI url = parsed(text);
        require(schemes(localReceivers).contains(scheme(url)), "must begin with https://");
        require(url.getHost() != null && !url.getHost().isEmpty(), "must name a host, such as https://example.org/");
        require(url.getRawUserInfo() == null, "must not hold a user or password: the signature is the proof");
        require(url.getRawFragment() == null, "must not have a # part: it would not be sent");
        require(url.getPort() != 0 && url.getPort() <= 65_535, "has a port that does not exist");
        return url;
    }

    private static URI parsed(String text) {
        require(text.length() <= LONGEST, "must have at most " + LONGEST + " characters");
        try {
            return new URI(text).normalize();
        } catch (URISyntaxException unreadable) {
            throw invalid("must be a URL, such as https://example.org/reachable");
        }
    }

    private static Set<String> schemes(boolean localReceivers) {
        return localReceivers ? Set.of("https", "http") : Set.of("https");
    }

    private static String scheme(URI url) {
        return url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw invalid(otherwise);
        }
    }

    static ProblemException invalid(String message) {
        return Problems.invalid("url", message);
    }
}
