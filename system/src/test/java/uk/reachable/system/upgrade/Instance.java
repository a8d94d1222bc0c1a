package uk.reachable.system.upgrade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.Health;
import uk.reachable.local.supervisor.Part;

/** Where the instances of a service are: the first where the map of the system has it, the second ten ports further. */
final class Instance {

    /** On one machine each service is the only one of its kind, and is waited for; in a cluster others take over. */
    private static final List<String> OF_THE_ONLY_ONE = List.of(
            "SPRING_KAFKA_CONSUMER_PROPERTIES_GROUP_INSTANCE_ID",
            "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS");

    private static final Map<String, Integer> NUMBERS = Map.of(Release.REFERRAL, 8083, Release.INTERVENTION, 8084);
    private static final int SECOND = 10;
    private static final int ENTRANCE = 200;

    private Instance() {}

    static int port(Ports ports, String service, boolean second) {
        return ports.at(NUMBERS.getOrDefault(service, 0) + (second ? SECOND : 0));
    }

    /** What the gateway is told. */
    static int entrance(Ports ports, String service) {
        return port(ports, service, false) + ENTRANCE;
    }

    /** A part as the system starts it: as in a cluster, and behind its entrance. */
    static Part first(Part part, Ports ports) {
        Map<String, String> variables = new TreeMap<>(part.variables());
        variables.keySet().removeAll(OF_THE_ONLY_ONE);
        if (part.name().equals("gateway")) {
            variables.put("REFERRAL_URL", "http://localhost:" + entrance(ports, Release.REFERRAL));
            variables.put("INTERVENTION_URL", "http://localhost:" + entrance(ports, Release.INTERVENTION));
        }
        return with(part, part.name(), part.ports(), variables, part.health());
    }

    /** One more of a service. */
    static Part second(Part part) {
        int port = part.ports().getFirst() + SECOND;
        int management = part.ports().getLast() + SECOND;
        Map<String, String> variables = new TreeMap<>(part.variables());
        variables.keySet().removeAll(OF_THE_ONLY_ONE);
        variables.put("PORT", Integer.toString(port));
        variables.put("MANAGEMENT_PORT", Integer.toString(management));
        Health ready = Health.http("http://localhost:" + management + "/actuator/health/readiness");
        return with(part, part.name() + "-2", List.of(port, management), variables, ready);
    }

    private static Part with(
            Part part, String name, List<Integer> ports, Map<String, String> variables, Health health) {
        return new Part(
                name,
                part.stage(),
                ports,
                part.needs(),
                part.preparation(),
                part.command(),
                Map.copyOf(variables),
                health,
                part.stopSignal(),
                part.provision());
    }
}
