package uk.reachable.system.prove.evidence;

import java.util.List;
import uk.reachable.contracts.Topic;

/** A service with its database, what it publishes and what it hears, as docs/architecture.md says. */
public enum Service {
    INCIDENT("incident", List.of(Topic.INCIDENT), List.of(Topic.REFERRAL, Topic.PROGRAMME, Topic.NOTIFICATION)),
    REFERRAL("referral", List.of(Topic.REFERRAL), List.of(Topic.INCIDENT, Topic.PLACEMENT, Topic.PROGRAMME)),
    INTERVENTION("intervention", List.of(Topic.PLACEMENT, Topic.PROGRAMME), List.of(Topic.REFERRAL)),
    NOTIFICATION(
            "notification",
            List.of(Topic.NOTIFICATION, Topic.DELIVERY),
            List.of(Topic.INCIDENT, Topic.REFERRAL, Topic.PROGRAMME));

    private final String database;
    private final List<Topic> publishes;
    private final List<Topic> hears;

    Service(String database, List<Topic> publishes, List<Topic> hears) {
        this.database = database;
        this.publishes = publishes;
        this.hears = hears;
    }

    public String database() {
        return database;
    }

    /** As the process is called. */
    public String process() {
        return database + "-service";
    }

    public List<Topic> publishes() {
        return publishes;
    }

    public boolean hears(Line line) {
        return hears.stream().anyMatch(topic -> topic.topicName().equals(line.topic()));
    }

    /** Who publishes a topic. */
    public static Service of(Topic topic) {
        return List.of(values()).stream()
                .filter(service -> service.publishes.contains(topic))
                .findFirst()
                .orElseThrow();
    }
}
