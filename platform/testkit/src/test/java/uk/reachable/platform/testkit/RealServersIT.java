package uk.reachable.platform.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@RealServers
@SpringBootTest
class RealServersIT {

    private final JdbcClient db;

    @Autowired
    RealServersIT(JdbcClient db) {
        this.db = db;
    }

    @Test
    void aTestGetsADatabaseThatItOwnsAndThatIsEmpty() {
        var tables = db.sql("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'")
                .query(Integer.class)
                .single();

        assertThat(tables).isZero();
        assertThat(db.sql("CREATE TABLE mine (id int)").update()).isZero();
    }

    @Test
    void theDatabasesOwnerIsNotASuperuser() {
        var superuser = db.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(superuser).isFalse();
    }

    @Test
    void anotherDatabaseIsAnother() {
        assertThat(TestServers.newDatabase().url())
                .isNotEqualTo(TestServers.newDatabase().url());
    }

    @Test
    void everyTopicHasADeadLetterTopicWithAsManyPartitions() throws Exception {
        var names = Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .toList();
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.bootstrapServers()))) {

            var topics = admin.describeTopics(names).allTopicNames().get().values();

            assertThat(topics)
                    .hasSize(Topic.values().length * 2)
                    .allMatch(topic -> topic.partitions().size() == Topic.PARTITIONS);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
