package uk.reachable.contracts;

/** The topics of Reachable; every key of a topic always goes to the same partition. */
public enum Topic {
    INCIDENT("reachable.incident.v1"),
    REFERRAL("reachable.referral.v1"),
    PLACEMENT("reachable.placement.v1"),
    PROGRAMME("reachable.programme.v1"),
    NOTIFICATION("reachable.notification.v1"),
    /** The work queue of notification-service: its records wake, and what is to be done stands in its database. */
    DELIVERY("reachable.delivery.v1");

    /** Partitions of each topic and of its dead letters; changing it would move keys, so it is fixed. */
    public static final int PARTITIONS = 6;

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }

    /** Where events go that a consumer could not apply. */
    public String deadLetterName() {
        return topicName + "-dlt";
    }
}
