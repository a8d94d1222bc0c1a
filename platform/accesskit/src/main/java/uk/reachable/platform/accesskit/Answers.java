package uk.reachable.platform.accesskit;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import uk.reachable.platform.accesskit.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Collects what was answered wrongly, so that one run names it all. */
final class Answers {

    private static final int SHOWN = 25;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    void check(Try one, Reply reply, Map<String, String> address) {
        if (reply.status() != one.expectation().status()) {
            wrong(one + ": expected " + one.expectation().status() + ", was " + reply.status());
        } else if (one.expectation().isRefusal()) {
            checkProblem(one, reply);
            checkWords(one, reply.status(), withoutAddress(reply.body(), address));
        } else if (one.expectation().by().size() == 1) {
            one.hiddenWords().stream()
                    .filter(reply.body()::contains)
                    .forEach(word -> wrong(one + ": let in, and shown \"" + word + "\""));
        }
    }

    private void checkProblem(Try one, Reply reply) {
        if (!reply.isProblem()) {
            wrong(one + ": refused as " + reply.type() + " and not as a problem detail");
        }
    }

    /** All refusals of an endpoint read the same: with a case, and without one. */
    private void checkWords(Try one, int status, String words) {
        String first = refusals.putIfAbsent(one.endpoint() + " " + status, words);
        if (first != null && !first.equals(words)) {
            wrong(one + ": these words say something of the case: " + words + " and elsewhere " + first);
        }
    }

    void wrong(String what) {
        wrong.add(what);
    }

    int wrong() {
        return wrong.size();
    }

    void assertNoneIsWrong() {
        assertThat(wrong.stream().sorted().limit(SHOWN).collect(Collectors.joining("\n")))
                .as("%d answers are not the access table's; the first of them", wrong.size())
                .isEmpty();
    }

    /** Every problem has an instance of its own, by which it is found in the log. */
    private static String withoutAddress(String body, Map<String, String> address) {
        String text = body.replaceFirst("\"instance\":\"urn:uuid:[-0-9a-f]+\"", "\"instance\":\"\"");
        for (var part : address.entrySet()) {
            text = text.replace("/" + part.getValue(), "/{" + part.getKey() + "}");
        }
        return text;
    }
}
