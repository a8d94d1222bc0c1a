package uk.reachable.platform.accesskit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries every endpoint of a running service with every role, organisation and region in every situation, for every area
 * where that makes a difference, and with every kind of bad token. What is expected is read off the table's rows; who
 * stands how is what the test states. A refused try changes nothing, and all refusals of an endpoint read the same,
 * whether there is a case or not.
 */
public final class AccessTrial {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTrial.class);
    private static final int AT_ONCE = 4;

    private final Rules rules;
    private final Wire wire;
    private final JdbcClient jdbc;
    private final Tokens tokens = new Tokens();
    private final Answers answers = new Answers();
    private final Map<String, List<Situation>> situations = new LinkedHashMap<>();
    private String[] written = new String[0];

    private AccessTrial(BeanFactory service) {
        rules = new Rules(service);
        wire = new Wire(service.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class));
        jdbc = service.getBean(JdbcClient.class);
    }

    public static AccessTrial of(BeanFactory service) {
        return new AccessTrial(service);
    }

    /** The endpoints under a path are tried in these situations; a path that lies under another one comes before it. */
    public AccessTrial under(String path, Situation... cases) {
        situations.put(path, List.of(cases));
        return this;
    }

    /** The operators' endpoints of a service with this short name. */
    public AccessTrial operators(String service) {
        return under(Operators.PATH, Operators.ofThisService(rules.ofOperators(), service), Operators.ofAnother());
    }

    /** The tables that commands write, in which refused tries may not change anything. */
    public AccessTrial writing(String... tables) {
        written = tables;
        return this;
    }

    /** Fails with every answer that is not the table's. */
    public void run() {
        List<Try> tries = rules.served().stream().flatMap(this::tries).toList();
        assertThat(triedRows(tries)).as("every row of the table is tried").containsAll(rules.rows());
        long start = System.nanoTime();
        inParallel(situations.values().stream().flatMap(List::stream).distinct(), Situation::shared);
        Rows before = Rows.of(jdbc, written);
        int badTokens = tryBadTokens();
        int refused = tryAll(tries, Expectation::isRefusal);
        Rows after = Rows.of(jdbc, written);
        int letIn = tryAll(tries, it -> !it.isRefusal());
        LOG.info(
                "Access: {} endpoints; tries: {} refused, {} let in, {} with bad tokens; {} wrong; {} s",
                rules.served().size(),
                refused,
                letIn,
                badTokens,
                answers.wrong(),
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        answers.assertNoneIsWrong();
        assertThat(after).as("a refused try changes nothing").isEqualTo(before);
    }

    private Stream<Try> tries(String endpoint) {
        return situationsOf(endpoint).stream().flatMap(situation -> Caller.of(situation).stream()
                .map(caller -> new Try(
                        endpoint, situation, caller, Expectation.of(rules.of(endpoint), endpoint, situation, caller))));
    }

    private List<Situation> situationsOf(String endpoint) {
        return situations.entrySet().stream()
                .filter(entry -> endpoint.contains(" " + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(endpoint + " is not tried: give it situations"));
    }

    private int tryAll(List<Try> tries, Predicate<Expectation> which) {
        List<Try> chosen =
                tries.stream().filter(it -> which.test(it.expectation())).toList();
        inParallel(chosen.stream(), one -> one.run(wire, tokens, answers));
        return chosen.size();
    }

    private <T> void inParallel(Stream<T> all, Consumer<T> what) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            all.forEach(one -> threads.execute(() -> {
                try {
                    what.accept(one);
                } catch (RuntimeException | AssertionError failed) {
                    answers.wrong(one + ": " + failed);
                }
            }));
        }
    }

    private int tryBadTokens() {
        Map<String, String> bad = Tokens.bad();
        rules.served()
                .forEach(endpoint -> bad.forEach((kind, header) -> {
                    Situation situation = situationsOf(endpoint).getLast();
                    var reply = wire.send(endpoint, situation.shared(), situation.bodyOf(endpoint), header);
                    if (reply.status() != 401
                            || !reply.isProblem()
                            || reply.challenge().isEmpty()) {
                        answers.wrong(
                                endpoint + " with " + kind + ": expected 401 as a problem detail with a challenge, was "
                                        + reply.status() + " " + reply.type());
                    }
                }));
        return rules.served().size() * bad.size();
    }

    private static Set<String> triedRows(List<Try> tries) {
        return tries.stream()
                .flatMap(it -> it.situation().relationsOf(it.caller()).stream()
                        .map(relation -> it.endpoint() + " by " + relation.name()))
                .collect(Collectors.toSet());
    }
}
