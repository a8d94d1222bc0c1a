package uk.reachable.k8s.access;

import io.strimzi.api.kafka.model.user.acl.AclResourcePatternType;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.reachable.k8s.architecture.Architecture;
import uk.reachable.k8s.architecture.Contracts;
import uk.reachable.k8s.architecture.EventFlow;

/** What a user may do, in words such as "read topic reachable.incident.v1". */
final class EventRights {

    private static final String AUTOSCALER = "autoscaler";

    private EventRights() {}

    /**
     * As the table of services has it: to read, to write, to read that again after a restore, and to leave dead
     * letters.
     */
    static Map<String, Set<String>> byUser() {
        Contracts contracts = Contracts.read();
        var users = new TreeMap<String, Set<String>>();
        var autoscaler = new TreeSet<String>();
        for (EventFlow flow : Architecture.flows(contracts.names())) {
            var rights = new TreeSet<String>();
            rights.add("read group " + flow.service());
            autoscaler.add("describe group " + flow.service());
            for (String topic : flow.publishes()) {
                rights.add("write topic " + contracts.channel(topic).address());
                rights.add("read topic " + contracts.channel(topic).address());
            }
            for (String topic : flow.consumes()) {
                rights.add("read topic " + contracts.channel(topic).address());
                if (flow.queues().contains(topic)) {
                    rights.add("read group " + flow.service() + "." + topic);
                } else {
                    rights.add("write topic " + contracts.channel(topic).deadLetters());
                    autoscaler.add("describe topic " + contracts.channel(topic).address());
                }
            }
            users.put(flow.service(), rights);
        }
        users.put(AUTOSCALER, autoscaler);
        return users;
    }

    /** What is wider than one name on all hosts is a right of another name, and so in no table. */
    static Stream<String> of(AclRule acl) {
        String narrowed = acl.getType() == AclRuleType.DENY ? "not " : "";
        return acl.getOperations().stream()
                .map(operation ->
                        narrowed + operation.name().toLowerCase(Locale.ROOT) + " " + named(acl.getResource()));
    }

    private static String named(AclRuleResource resource) {
        return switch (resource) {
            case AclRuleTopicResource topic -> "topic " + topic.getName() + wider(topic.getPatternType());
            case AclRuleGroupResource group -> "group " + group.getName() + wider(group.getPatternType());
            default -> resource.getType();
        };
    }

    private static String wider(AclResourcePatternType pattern) {
        return pattern == AclResourcePatternType.PREFIX ? "..." : "";
    }
}
