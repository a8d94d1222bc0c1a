package uk.reachable.system.prove.check.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import uk.reachable.contracts.Topic;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Line;

/** The evidence, and what the events alone tell of each referral. */
public record Account(Evidence evidence, Map<String, Course> courses) {

    public static Account of(Evidence evidence) {
        Map<String, Course> courses = new LinkedHashMap<>();
        evidence.log().firsts().keySet().stream()
                .filter(line -> line.topic().equals(Topic.REFERRAL.topicName()) && !line.isHeartbeat())
                .map(Line::key)
                .filter(referral -> !evidence.log().steps(referral).isEmpty())
                .forEach(referral ->
                        courses.put(referral, Course.of(evidence.log().steps(referral))));
        return new Account(evidence, courses);
    }

    public static <T> Map<String, T> index(Collection<T> things, Function<T, String> id) {
        Map<String, T> index = new HashMap<>();
        things.forEach(thing -> index.put(id.apply(thing), thing));
        return index;
    }

    /** Empty for somebody whom we do not know. */
    public static String organisationOf(String user) {
        return DemoUsers.named(user).map(DemoUser::organisation).orElse("");
    }
}
