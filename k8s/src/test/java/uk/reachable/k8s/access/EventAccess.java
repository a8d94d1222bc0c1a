package uk.reachable.k8s.access;

import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.KafkaUserTlsClientAuthentication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;

/** Kafka takes nobody without a certificate, and each may do with each topic exactly what the architecture says. */
public final class EventAccess implements Rule {

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        manifests.all(Kafka.class).forEach(kafka -> look(kafka, faults));
        var allowed = new TreeMap<String, Set<String>>();
        manifests
                .all(KafkaUser.class)
                .forEach(user -> allowed.put(user.getMetadata().getName(), rights(user, faults)));
        Map<String, Set<String>> table = EventRights.byUser();
        compare(table, allowed, faults);
        table.keySet().stream()
                .filter(Manifests.SERVICES::contains)
                .forEach(service -> presentsItself(service, manifests, faults));
        return faults;
    }

    private static void look(Kafka kafka, List<String> faults) {
        var spec = kafka.getSpec().getKafka();
        if (spec.getAuthorization() == null
                || !"simple".equals(spec.getAuthorization().getType())) {
            faults.add("Kafka: everybody may do everything");
        }
        spec.getListeners().forEach(listener -> {
            if (!listener.isTls()
                    || listener.getAuth() == null
                    || !"tls".equals(listener.getAuth().getType())) {
                faults.add("Kafka: listener " + listener.getName() + " takes clients without a certificate");
            }
        });
    }

    private static Set<String> rights(KafkaUser user, List<String> faults) {
        String name = "KafkaUser " + user.getMetadata().getName();
        if (!(user.getSpec().getAuthentication() instanceof KafkaUserTlsClientAuthentication)) {
            faults.add(name + ": has no certificate");
        }
        var rights = new TreeSet<String>();
        if (user.getSpec().getAuthorization() instanceof KafkaUserAuthorizationSimple simple) {
            simple.getAcls().forEach(acl -> EventRights.of(acl).forEach(rights::add));
        } else {
            faults.add(name + ": has no list of what it may do");
        }
        return rights;
    }

    private static void compare(Map<String, Set<String>> table, Map<String, Set<String>> allowed, List<String> faults) {
        var users = new TreeSet<>(table.keySet());
        users.addAll(allowed.keySet());
        for (String user : users) {
            Set<String> must = table.getOrDefault(user, Set.of());
            Set<String> may = allowed.getOrDefault(user, Set.of());
            must.stream()
                    .filter(right -> !may.contains(right))
                    .forEach(right -> faults.add("KafkaUser " + user + ": may not " + right));
            may.stream()
                    .filter(right -> !must.contains(right))
                    .forEach(right ->
                            faults.add("KafkaUser " + user + ": may " + right + ", which is not in the architecture"));
        }
    }

    /** The certificate that a service shows is that of the user of its own name. */
    private static void presentsItself(String service, Manifests manifests, List<String> faults) {
        Manifests.<List<Map<String, Object>>>at(manifests.container(service), "env").orElse(List.of()).stream()
                .filter(variable -> String.valueOf(variable.get("name")).startsWith("SPRING_KAFKA_SSL_KEYSTORE"))
                .map(variable ->
                        Manifests.at(variable, "valueFrom.secretKeyRef.name").orElse(""))
                .filter(secret -> !Objects.equals(secret, service))
                .forEach(secret -> faults.add("Deployment " + service + ": shows the certificate of " + secret));
        if (!"SSL".equals(manifests.variables(service).get("SPRING_KAFKA_SECURITY_PROTOCOL"))) {
            faults.add("Deployment " + service + ": speaks to Kafka without TLS");
        }
    }
}
