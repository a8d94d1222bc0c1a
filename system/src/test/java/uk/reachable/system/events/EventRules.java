package uk.reachable.system.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.platform.testkit.asyncapi.AsyncApi;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What has to be true of every event that travels: its headers, its key, its content; each violation names the type.
 */
final class EventRules {

    private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Map<String, Predicate<String>> HEADERS = Map.of(
            "ce_specversion", "1.0"::equals,
            "ce_id", id -> !id.isEmpty(),
            "ce_type", type -> EventCatalogue.classOf(type).isPresent(),
            "ce_source", source -> !source.isEmpty(),
            "ce_time", EventRules::isTime,
            "ce_subject", subject -> !subject.isEmpty(),
            "ce_sequence", sequence -> sequence.matches("[1-9][0-9]*"),
            "content-type", "application/json"::equals,
            "traceparent", TRACE.asMatchPredicate());

    private final Map<String, Set<String>> documented;

    EventRules(AsyncApi published) {
        documented = Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::topicName, published::typesOn));
    }

    List<String> violations(Travelled record) {
        List<String> violations = new ArrayList<>();
        HEADERS.forEach((name, rule) -> {
            if (!rule.test(record.header(name))) {
                violations.add(record.type() + " has " + name + "='" + record.header(name) + "'");
            }
        });
        if (!documented.getOrDefault(record.topic(), Set.of()).contains(record.type())) {
            violations.add(record.type() + " is not documented for " + record.topic());
        }
        violations.addAll(EventContracts.violations(record.type(), record.value()));
        if (violations.isEmpty()) {
            violations.addAll(keyViolations(record));
        }
        return violations;
    }

    private static List<String> keyViolations(Travelled record) {
        Class<? extends Event> type = EventCatalogue.classOf(record.type()).orElseThrow();
        String aggregate = EventCodec.read(type, record.value().getBytes(UTF_8)).key();
        return aggregate.equals(record.key()) && aggregate.equals(record.header("ce_subject"))
                ? List.of()
                : List.of(record.type() + " of " + aggregate + " travels under " + record.key());
    }

    /** In the order of a topic each key counts 1, 2, 3; what was sent twice is the same event. */
    static List<String> gaps(List<Travelled> records) {
        Map<String, List<Travelled>> byKey =
                records.stream().collect(Collectors.groupingBy(record -> record.topic() + " " + record.key()));
        return byKey.values().stream()
                .flatMap(ofKey -> gapsOfOneKey(ofKey).stream())
                .toList();
    }

    private static List<String> gapsOfOneKey(List<Travelled> records) {
        List<String> ids = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Travelled record : records) {
            int sequence = Integer.parseInt(record.header("ce_sequence"));
            if (sequence == ids.size() + 1) {
                ids.add(record.header("ce_id"));
            } else if (sequence > ids.size() || !ids.get(sequence - 1).equals(record.header("ce_id"))) {
                gaps.add(record.place() + " has sequence " + sequence + " after " + ids.size());
            }
        }
        return gaps;
    }

    /** Which of these types nothing has published. */
    static List<String> missing(Set<String> expected, List<Travelled> records) {
        Set<String> seen = records.stream().map(Travelled::type).collect(Collectors.toSet());
        return expected.stream()
                .filter(type -> !seen.contains(type))
                .sorted()
                .map(type -> type + " is documented and no journey made anybody publish it")
                .toList();
    }

    private static boolean isTime(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }
}
