package uk.reachable.notification.email;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.running.Attempts;
import uk.reachable.notification.running.TestGuards;

import static org.assertj.core.api.Assertions.assertThat;

class MailServerTest {

    private final ScriptedSmtp smtp = ScriptedSmtp.plain();
    private final Connection connection = Connection.to("localhost", smtp.port());

    @AfterEach
    void stop() {
        smtp.stop();
        connection.close();
    }

    private Outcome sendTo(String recipient) {
        return connection.send(Attempts.first(Channel.EMAIL, recipient));
    }

    private List<Outcome> sendFiveTo(String recipient) {
        return Stream.generate(() -> sendTo(recipient)).limit(5).toList();
    }

    @Test
    void aServerThatIsWellTakesAnEmail() {
        assertThat(sendTo("somebody@example.org")).isInstanceOf(Outcome.Taken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421", "451", "dot421", "dot451"})
    void aServerThatFailsIsLeftAloneAfterThreeTimes(String broken) {
        List<Outcome> outcomes = sendFiveTo(broken + "@example.org");

        assertThat(outcomes)
                .hasExactlyElementsOfTypes(
                        Outcome.NotTaken.class,
                        Outcome.NotTaken.class,
                        Outcome.NotTaken.class,
                        Outcome.NotTried.class,
                        Outcome.NotTried.class);
        assertThat(smtp.asked()).isEqualTo(3);
        assertThat(connection.server.mayBeAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"550", "554", "dot550", "dot554"})
    void aRefusedAddressIsForGoodAndNoFailureOfTheServer(String nobody) {
        List<Outcome> outcomes = sendFiveTo(nobody + "@example.org");

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Refused.class);
        assertThat(connection.server.mayBeAsked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"450", "452"})
    void aMailboxThatIsBusyOrFullIsAskedLaterAndNoFailureOfTheServer(String busy) {
        List<Outcome> outcomes = sendFiveTo(busy + "@example.org");

        assertThat(outcomes).containsOnly(new Outcome.NotTaken("SMTP " + busy));
        assertThat(connection.server.mayBeAsked()).isTrue();
    }

    @Test
    void aServerThatDoesNotLetUsSendIsWrongForEverybodyAndLosesNothing() {
        smtp.refuseSenders();

        assertThat(sendTo("somebody@example.org")).isEqualTo(new Outcome.NotTaken("SMTP MAIL 550"));
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
        var brief = new TestGuards(Duration.ofSeconds(1));
        try (Connection impatient = Connection.to("localhost", smtp.port(), brief)) {
            assertThat(impatient.send(Attempts.first(Channel.EMAIL, "slow@example.org")))
                    .isEqualTo(new Outcome.Unanswered("TimeoutException"));
        }
    }

    @Test
    void aConnectionThatDropsAfterTheFinalDotIsRepeatedUnderTheSameMessageId() throws IOException {
        Attempt first = Attempts.first(Channel.EMAIL, "somebody@example.org");
        try (var dropping = new DroppingSmtp();
                Connection perhaps = Connection.to("localhost", dropping.port())) {
            Outcome outcome = perhaps.send(first);
            perhaps.send(Attempts.after(first));

            assertThat(outcome).isInstanceOf(Outcome.Unanswered.class);
            assertThat(dropping.messageIds())
                    .hasSize(2)
                    .containsOnly("Message-ID: <" + first.deliveryId() + "@notification.reachable>");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNobodyIsAsked() {
        assertThat(sendTo("not an address")).isInstanceOf(Outcome.Refused.class);
        assertThat(smtp.asked()).isZero();
    }

    @Test
    void aServerThatNobodyRunsIsCalledThreeTimesAnAttempt() throws IOException {
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (Connection dead = Connection.to("localhost", nobody)) {
            assertThat(dead.send(Attempts.first(Channel.EMAIL, "somebody@example.org")))
                    .isEqualTo(new Outcome.NotTaken("no connection"));
            assertThat(dead.retries()).isEqualTo(1);
        }
    }
}
