package uk.reachable.notification.notify;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.guard.Guards;
import uk.reachable.notification.running.Attempts;
import uk.reachable.notification.running.NotifyStandIn;
import uk.reachable.notification.running.NotifyStandIn.Answer;
import uk.reachable.notification.running.NotifyStandIn.Message;
import uk.reachable.notification.running.TestGuards;
import uk.reachable.notification.wording.Links;
import uk.reachable.notification.wording.Messages;
import uk.reachable.notification.wording.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The official client against a stand-in of Notify on this machine. */
class NotifySenderTest {

    private static final String NUMBER = "07700900123";

    private final NotifyStandIn notify = new NotifyStandIn();
    private final TestGuards test = new TestGuards();
    private final ChannelSender sms = sms(notify.url(), NotifyStandIn.API_KEY, test.guards);
    private final Attempt first = Attempts.first(Channel.SMS, NUMBER);
    private final Attempt second = Attempts.after(first);

    @AfterEach
    void stop() {
        test.guards.stop();
        notify.close();
    }

    private static NotifyProperties properties(URI url, String key) {
        return new NotifyProperties(
                url, key, NotifyStandIn.SMS_TEMPLATE, NotifyStandIn.EMAIL_TEMPLATE, "a-callback-token");
    }

    private static Messages words() {
        return new Messages(new Texts(), new Links(URI.create("https://reachable.example.org")));
    }

    private static ChannelSender sms(URI url, String key, Guards guards) {
        return new NotifyConfiguration.Account()
                .textMessages(new NotifyClient(properties(url, key)), words(), Clock.systemUTC(), guards);
    }

    private ChannelSender email() {
        return new NotifyConfiguration.Account()
                .emailByNotify(
                        new NotifyClient(properties(notify.url(), NotifyStandIn.API_KEY)),
                        words(),
                        Clock.systemUTC(),
                        test.guards);
    }

    private Outcome send(Attempt attempt) {
        return sms.send(attempt, Attempts.items());
    }

    private List<Message> taken() {
        return notify.messagesTo(NUMBER);
    }

    @Test
    void aTextMessageGoesByItsTemplateUnderTheIdOfItsDelivery() {
        Outcome outcome = send(first);

        Message message = taken().getFirst();
        assertThat(outcome).isEqualTo(new Outcome.Taken(message.id().toString()));
        assertThat(message.reference()).isEqualTo(first.deliveryId().toString());
        assertThat(message.template()).isEqualTo(NotifyStandIn.SMS_TEMPLATE);
        assertThat(message.words().get("text").asString())
                .contains("WM-2026-0042: please accept or decline", "https://reachable.example.org/?notice=");
    }

    @Test
    void anEmailGoesByItsTemplateWithSubjectAndText() {
        email().send(Attempts.first(Channel.NOTIFY_EMAIL, "somebody@example.org"), Attempts.items());

        Message message = notify.messagesTo("somebody@example.org").getFirst();
        assertThat(message.type()).isEqualTo("email");
        assertThat(message.template()).isEqualTo(NotifyStandIn.EMAIL_TEMPLATE);
        assertThat(message.words().get("subject").asString()).startsWith("WM-2026-0042: ");
        assertThat(message.words().get("text").asString()).contains("Who to ring");
    }

    @ParameterizedTest
    @EnumSource(names = {"BAD_NUMBER", "NOT_ON_THE_TEAM_LIST"})
    void aRecipientWhomNotifyRefusesIsRefusedForGoodAndNoFailureOfNotify(Answer refusal) {
        notify.answers(NUMBER, refusal, refusal, refusal, refusal, refusal);

        List<Outcome> outcomes = Stream.generate(() -> send(first)).limit(5).toList();

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Refused.class);
        assertThat(sms.mayBeAsked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE_LIMIT", "DAILY_LIMIT", "BROKEN"})
    void aLimitOrAFaultOfNotifyIsAskedAgainLaterAndAfterThreeTimesLeftAlone(Answer failure) {
        notify.answers(NUMBER, failure, failure, failure);

        List<Outcome> outcomes = Stream.generate(() -> send(first)).limit(4).toList();

        assertThat(outcomes)
                .hasExactlyElementsOfTypes(
                        Outcome.NotTaken.class, Outcome.NotTaken.class, Outcome.NotTaken.class, Outcome.NotTried.class);
        assertThat(sms.mayBeAsked()).isFalse();
    }

    @Test
    void aKeyThatIsNotOursIsAMistakeOfOursAndLosesNothing() {
        String another = "another-" + NotifyStandIn.SERVICE + "-" + UUID.randomUUID();

        Outcome outcome = sms(notify.url(), another, test.guards).send(first, Attempts.items());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.NotTaken.class, it -> assertThat(it.why())
                .contains("403 AuthError", "NOTIFY_API_KEY"));
    }

    @Test
    void anAnswerThatIsLostIsNoReasonToSendTwice() {
        notify.answers(NUMBER, Answer.TAKES_AND_HANGS_UP);

        Outcome lost = send(first);
        Outcome again = send(second);

        assertThat(lost).isInstanceOf(Outcome.Unanswered.class);
        assertThat(taken()).hasSize(1);
        assertThat(again).isEqualTo(new Outcome.Taken(taken().getFirst().id().toString()));
    }

    @Test
    void whoDoesNotAnswerInTimeIsNotWaitedForAndNotSentToTwice() {
        notify.answers(NUMBER, Answer.TAKES_AND_HANGS);
        var brief = new TestGuards(Duration.ofSeconds(2));

        Outcome late = sms(notify.url(), NotifyStandIn.API_KEY, brief.guards).send(first, Attempts.items());
        Outcome again = send(second);
        brief.guards.stop();

        assertThat(late).isEqualTo(new Outcome.Unanswered("TimeoutException"));
        assertThat(again).isInstanceOf(Outcome.Taken.class);
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whatNotifyNeverTookIsSentUnderTheSameReference() {
        notify.answers(NUMBER, Answer.BROKEN);

        send(first);
        Outcome again = send(second);

        assertThat(again).isInstanceOf(Outcome.Taken.class);
        assertThat(taken())
                .extracting(Message::reference)
                .containsExactly(first.deliveryId().toString());
    }

    @Test
    void whatArrivedMeanwhileIsNotRepeated() {
        send(first);
        notify.becomes(NUMBER, "delivered");

        assertThat(send(second)).isInstanceOf(Outcome.Arrived.class);
        assertThat(taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"temporary-failure", "technical-failure"})
    void whatCameBackForAReasonThatPassesIsSentAgain(String failure) {
        send(first);
        notify.becomes(NUMBER, failure);

        assertThat(send(second)).isInstanceOf(Outcome.Taken.class);
        assertThat(taken()).hasSize(2);
    }

    @Test
    void whatCameBackForGoodIsNotSentAgain() {
        send(first);
        notify.becomes(NUMBER, "permanent-failure");

        assertThat(send(second)).isInstanceOf(Outcome.Refused.class);
        assertThat(taken()).hasSize(1);
    }

    @Test
    void nobodyAtTheAddressOfNotifyIsCalledThreeTimesAnAttempt() {
        ChannelSender nobody = sms(URI.create("http://localhost:1"), NotifyStandIn.API_KEY, test.guards);

        assertThat(nobody.send(first, Attempts.items())).isEqualTo(new Outcome.NotTaken("no connection to Notify"));
        assertThat(test.retries.retry("notify").getMetrics().getNumberOfFailedCallsWithRetryAttempt())
                .isEqualTo(1);
    }
}
