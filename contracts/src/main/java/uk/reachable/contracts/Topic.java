package uk.reachable.contracts;

import java.time.Duration;

/**
 * The topics of Reachable; every key of a topic always goes to the same partition. Events are kept for longer than the
 * oldest backup (30 days): a database that is restored is told by them what it has forgotten.
 */
public enum Topic {
    INCIDENT("reachable.incident.v1", Duration.ofDays(35)),
    REFERRAL("reachable.referral.v1", Duration.ofDays(35)),
    PLACEMENT("reachable.placement.v1", Duration.ofDays(35)),
    PROGRAMME("reachable.programme.v1", Duration.ofDays(35)),
    NOTIFICATION("reachable.notification.v1", Duration.ofDays(35)),
    /** The work queue of notification-service: its records wake, and what is to be done stands in its database. */
    DELIVERY("reachable.delivery.v1", Duration.ofDays(7));

    /** Partitions of each topic and of its dead letters; changing it would move keys, so it is fixed. */
    public static final int PARTITIONS = 6;

    /** How long a dead letter can be looked at where it was put; the service has it until an operator decides. */
    public static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(90);

    private final String topicName;
    private final Duration kept;

    Topic(String topicName, Duration kept) {
        this.topicName = topicName;
        this.kept = kept;
    }

    public String topicName() {
        return topicName;
    }

    /** Where events go that a consumer could not apply. */
    public String deadLetterName() {
        return topicName + "-dlt";
    }

    /** How long its events are kept. */
    public Duration kept() {
        return kept;
    }
}
