package uk.reachable.notification.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ShareConsumerFactory;
import uk.reachable.contracts.Topic;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestServers;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two consumers of a group of their own, with the settings of the service, are two instances. */
@RunningService
class WorkQueueIT {

    private static final Duration LONGER_THAN_A_LOCK = Duration.ofSeconds(60);

    @Autowired
    ShareConsumerFactory<String, byte[]> consumers;

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    private final String group = UUID.randomUUID().toString();
    private final String topic = "work-" + group;
    private ShareConsumer<String, byte[]> dying;
    private ShareConsumer<String, byte[]> living;

    /** A topic with one partition, so that all that is shared out comes from the same. */
    @BeforeEach
    void twoInstances() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.GROUP, group),
                            List.of(
                                    set("share.auto.offset.reset", "earliest"),
                                    set("share.record.lock.duration.ms", "15000"))))
                    .all()
                    .get();
        }
        dying = instance("dying");
        living = instance("living");
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), OpType.SET);
    }

    private ShareConsumer<String, byte[]> instance(String name) {
        ShareConsumer<String, byte[]> consumer = consumers.createShareConsumer(group, name);
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    @AfterEach
    void close() {
        dying.close(Duration.ofSeconds(1));
        living.close(Duration.ofSeconds(1));
    }

    private void due(int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            IntStream.range(0, count).forEach(_ -> producer.send(new ProducerRecord<>(topic, new byte[] {1})));
        }
    }

    /** The offsets that an instance is given. */
    private List<Long> given(ShareConsumer<String, byte[]> instance) {
        return StreamSupport.stream(instance.poll(Duration.ofSeconds(1)).spliterator(), false)
                .map(ConsumerRecord::offset)
                .toList();
    }

    @Test
    void whatADeadInstanceHeldIsGivenToAnother() {
        due(1);
        await().atMost(LONGER_THAN_A_LOCK).until(() -> given(dying), List.of(0L)::equals);

        await().atMost(LONGER_THAN_A_LOCK).until(() -> given(living), List.of(0L)::equals);
    }

    @Test
    void whatWaitsBehindASlowReceiverIsFreeForTheOthersEvenOfTheSamePartition() {
        due(3);
        await().atMost(LONGER_THAN_A_LOCK).until(() -> given(dying), List.of(0L)::equals);

        List<Long> next = await().atMost(Duration.ofSeconds(12)).until(() -> given(living), it -> !it.isEmpty());

        assertThat(next).containsExactly(1L);
    }

    @Test
    void aDeliveryIsOnTheTopicAsSoonAsItsNoticeIsPosted() {
        String item = offerMade();

        await().until(() -> kafka.typesOf(Topic.DELIVERY, item), types -> !types.isEmpty());
        assertThat(kafka.typesOf(Topic.DELIVERY, item)).containsExactly("uk.reachable.delivery.DeliveryDue.v1 1");
    }

    @Test
    void whatKafkaLeavesBehindIsTriedAllTheSame() {
        String item = offerMade();
        await().until(() -> status(item), "SENT"::equals);

        jdbc.sql("""
                        UPDATE delivery SET status = 'QUEUED', ended_at = NULL, next_attempt_at = now(),
                            announced_for = now()
                        WHERE item_id = :item::uuid""").param("item", item).update();

        await().atMost(Duration.ofSeconds(20)).until(() -> status(item), "SENT"::equals);
        assertThat(kafka.typesOf(Topic.DELIVERY, item)).hasSize(1);
    }

    private String offerMade() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(id, id), 1);
        return await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), id), found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .asString();
    }

    private String status(String item) {
        return jdbc.sql("SELECT status FROM delivery WHERE item_id = :item::uuid")
                .param("item", item)
                .query(String.class)
                .single();
    }
}
