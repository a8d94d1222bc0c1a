package uk.reachable.system.prove.quiet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far each service has heard the topics; its consumer group has the name of the service. */
final class Consumers implements AutoCloseable {

    private static final List<String> GROUPS =
            List.of("incident-service", "referral-service", "intervention-service", "notification-service");
    private static final int LIMIT_SECONDS = 10;

    private final Admin admin;

    Consumers(String kafka) {
        this.admin = Admin.create(
                Map.of("bootstrap.servers", kafka, "request.timeout.ms", "5000", "default.api.timeout.ms", "10000"));
    }

    /** Positions by group, and the ends of all that they hear, at about the same moment. */
    record Look(Map<String, Map<TopicPartition, Long>> heard, Map<TopicPartition, Long> ends) {

        /**
         * What of the ends of an earlier look a group has not heard yet; heartbeats never stop, so there is no end of
         * now.
         */
        List<String> behind(Look earlier) {
            List<String> behind = new ArrayList<>();
            heard.forEach((group, positions) -> {
                long missing = positions.entrySet().stream()
                        .mapToLong(at -> Math.max(0, earlier.ends().getOrDefault(at.getKey(), 0L) - at.getValue()))
                        .sum();
                if (missing > 0) {
                    behind.add(group + " has yet to hear " + missing + " events");
                }
            });
            return behind;
        }
    }

    Look look() throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, Map<TopicPartition, Long>> heard = new TreeMap<>();
        for (String group : GROUPS) {
            heard.put(group, positions(group));
        }
        return new Look(heard, ends(heard));
    }

    private Map<TopicPartition, Long> positions(String group)
            throws ExecutionException, TimeoutException, InterruptedException {
        return admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .filter(position -> position.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, position -> position.getValue().offset()));
    }

    private Map<TopicPartition, Long> ends(Map<String, Map<TopicPartition, Long>> heard)
            throws ExecutionException, TimeoutException, InterruptedException {
        Set<TopicPartition> partitions = heard.values().stream()
                .flatMap(positions -> positions.keySet().stream())
                .collect(Collectors.toSet());
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(at -> at, _ -> OffsetSpec.latest())))
                .all()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close();
    }
}
