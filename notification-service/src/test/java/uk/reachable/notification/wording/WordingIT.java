package uk.reachable.notification.wording;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.NoticeKind;
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
class WordingIT {

    private static final Token ANYBODY = TestTokens.caseworkerRedthread();

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    TestMailbox mailbox;

    private JsonNode read(String path) {
        return JsonMapper.shared().readTree(client.get(path, ANYBODY).body());
    }

    @Test
    void everyKindOfMessageIsListedWithTheVersionOfItsWords() {
        JsonNode kinds = read("/api/wording").path("kinds");

        assertThat(kinds.valueStream().map(kind -> kind.path("kind").asString()))
                .hasSize(NoticeKind.values().length);
        assertThat(kinds.valueStream().map(kind -> kind.path("version").asInt()))
                .allMatch(version -> version >= 1);
    }

    @Test
    void whatIsSentCanBeReadBeforeItEverIs() {
        JsonNode email = read("/api/wording/OFFER_MADE");
        JsonNode sms = read("/api/wording/OFFER_MADE?channel=SMS");

        assertThat(email.path("subject").asString())
                .startsWith("WM-2026-000042: please accept or decline a referral by");
        assertThat(email.path("text").asString()).contains("What we ask: accept or decline by");
        assertThat(sms.path("text").asString()).startsWith("WM-2026-000042: please accept or decline a referral by");
        assertThat(sms.path("subject").isNull()).isTrue();
    }

    @Test
    void aKindThatThereIsNotIsRefusedWithTheFieldToCorrect() {
        var answer = client.get("/api/wording/SMALL_TALK", ANYBODY);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"kind\"", "OFFER_MADE");
    }

    @Test
    void everyEmailSaysByWhichWordsItWasWritten() throws MessagingException {
        String id = UUID.randomUUID().toString();

        kafka.send(Events.offerMade(id, id), 1);

        String item = await().until(() -> client.inbox(ANYBODY, id), found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .asString();
        MimeMessage email = await().atMost(ofSeconds(30))
                .until(() -> mailbox.containing(item), found -> !found.isEmpty())
                .getFirst();
        assertThat(email.getHeader("X-Reachable-Wording")).containsExactly("OFFER_MADE/1");
    }
}
