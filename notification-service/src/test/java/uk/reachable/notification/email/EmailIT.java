package uk.reachable.notification.email;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.running.TestMailbox;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
class EmailIT {

    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Autowired
    MeterRegistry meters;

    /** What an absent server left behind in another test is none of this one's business. */
    @BeforeEach
    void theMailServerIsTrusted() {
        breakers.circuitBreaker("smtp").reset();
    }

    private String offerMade() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(id, id), 1);
        return itemOf(id);
    }

    private String itemOf(String offer) {
        return await().until(() -> client.inbox(REDTHREAD, offer), found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .asString();
    }

    private String status(String item) {
        return jdbc.sql("SELECT status FROM delivery WHERE item_id = :item::uuid AND channel = 'EMAIL'")
                .param("item", item)
                .query(String.class)
                .single();
    }

    private List<MimeMessage> awaitEmails(String item, int count) {
        return await().atMost(ofSeconds(30)).until(() -> mailbox.containing(item), found -> found.size() == count);
    }

    @Test
    void theCaseworkerOfTheProviderGetsAnEmail() throws MessagingException {
        String item = offerMade();

        MimeMessage email = awaitEmails(item, 1).getFirst();
        assertThat(email.getAllRecipients())
                .extracting(Address::toString)
                .containsExactly("caseworker.redthread@example.org");
        assertThat(email.getSubject()).startsWith("WM-2026-0042: please accept or decline");
        assertThat(TestMailbox.text(email)).contains("http://localhost:8080/?notice=" + item);
        await().until(() -> status(item).equals("SENT"));
    }

    @Test
    void theOtherServicesAreToldThatANoticeWasPostedAndThenSent() {
        String item = offerMade();

        await().until(() -> kafka.typesOf(Topic.NOTIFICATION, item), types -> types.size() == 2);
        assertThat(kafka.typesOf(Topic.NOTIFICATION, item))
                .containsExactly(
                        "uk.reachable.notification.NoticePosted.v1 1", "uk.reachable.notification.NoticeSent.v1 2");
    }

    /** The privacy officer has no other way. */
    @Test
    void aMailServerThatIsAwayStopsNothingAndTheEmailComesOnceItIsBack() {
        CircuitBreaker breaker = breakers.circuitBreaker("smtp");
        mailbox.stop();
        String item;
        try {
            item = emergencyAccess();
            await().until(() -> breaker.getState() == CircuitBreaker.State.OPEN);
            await().until(() -> status(item).equals("QUEUED"));
        } finally {
            mailbox.start();
        }

        awaitEmails(item, 1);
        await().until(() -> status(item).equals("SENT"));
        assertThat(mailbox.containing(item)).hasSize(1);
    }

    @Test
    void whileTheMailServerIsAwayTheNextChannelIsUsedAtOnce() {
        CircuitBreaker breaker = breakers.circuitBreaker("smtp");
        breaker.transitionToForcedOpenState();
        try {
            String item = offerMade();

            await().until(() -> otherStatus(item), "SENT"::equals);
            assertThat(mailbox.containing(item)).isEmpty();
        } finally {
            breaker.transitionToClosedState();
        }
    }

    private String emergencyAccess() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.emergencyAccessTaken(id), 1);
        return await().until(
                        () -> jdbc.sql("SELECT id::text FROM inbox_item WHERE subject_id = ?")
                                .param(id)
                                .query(String.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private String otherStatus(String item) {
        return jdbc.sql("SELECT status FROM delivery WHERE item_id = :item::uuid AND channel <> 'EMAIL'")
                .param("item", item)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reachable.inbox.viewers",
                "reachable.delivery.queued",
                "reachable.delivery.oldest.age",
                "reachable.delivery.failed",
                "reachable.delivery.repeats",
                "reachable.delivery.undelivered",
                "resilience4j.circuitbreaker.state"
            })
    void whatAnOperatorMustSeeIsMeasured(String meter) {
        assertThat(meters.get(meter).meter().measure())
                .allSatisfy(it -> assertThat(it.getValue()).isNotNegative());
    }

    @Test
    void aCrashAfterTheServerTookItRepeatsTheSameMessage() throws MessagingException {
        jdbc.sql("""
                CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'the process died before its commit'; END $$""").update();
        jdbc.sql("""
                CREATE CONSTRAINT TRIGGER crash AFTER UPDATE ON delivery DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.status = 'SENT') EXECUTE FUNCTION crash()""").update();
        String item;
        try {
            item = offerMade();
            awaitEmails(item, 1);
            assertThat(status(item)).isEqualTo("SENDING");
        } finally {
            jdbc.sql("DROP FUNCTION crash() CASCADE").update();
        }

        jdbc.sql("UPDATE delivery SET next_attempt_at = now() WHERE item_id = :item::uuid")
                .param("item", item)
                .update();

        List<MimeMessage> emails = awaitEmails(item, 2);
        assertThat(emails.getLast().getMessageID()).isEqualTo(emails.getFirst().getMessageID());
        await().until(() -> status(item).equals("SENT"));
    }
}
