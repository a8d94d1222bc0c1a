package uk.reachable.system.prove.check;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.evidence.Notices;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;

/** Everybody who must act is told, and once. */
class NotificationsTest {

    private static final String NOTICE = "OFFER_MADE offer-left redthread";

    @Test
    void anOfferWithoutANoticeInTheInboxIsUnnotified() {
        found(
                Anomaly.UNNOTIFIED,
                "offer-left",
                run -> run.items.removeIf(item -> item.id().equals(NOTICE)));
    }

    @Test
    void aNoticeWithoutItsEmailIsUnnotified() {
        found(
                Anomaly.UNNOTIFIED,
                NOTICE,
                run -> run.deliveries.removeIf(delivery -> delivery.itemId().equals(NOTICE)));
    }

    @Test
    void anEmailThatNeverArrivedIsUnnotified() {
        found(
                Anomaly.UNNOTIFIED,
                NOTICE,
                run -> run.mails.removeIf(mail -> mail.itemId().equals(NOTICE)));
    }

    @Test
    void aNoticeOfNothingDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "invented",
                run -> run.items.add(new Notices.Item("invented", REDTHREAD, 9, "OFFER_MADE", "no-offer")));
    }

    @Test
    void aSecondNoticeOfTheSameIsNotifiedTwice() {
        found(
                Anomaly.NOTIFIED_TWICE,
                "again",
                run -> run.items.add(new Notices.Item("again", REDTHREAD, 4, "OFFER_MADE", "offer-left")));
    }

    @Test
    void anEmailUnderAnotherMessageIdIsNotifiedTwice() {
        found(
                Anomaly.NOTIFIED_TWICE,
                NOTICE,
                run -> run.mails.add(new Mail(
                        "<attempt-2@notification.reachable>", "caseworker.redthread@example.org", NOTICE, NOW)));
    }

    @Test
    void aRepeatedEmailWithoutAFaultIsNotifiedTwice() {
        Run run = new Run();
        Mail repeated = repeat(run);

        assertThat(Checker.check(run.evidence())).singleElement().satisfies(finding -> {
            assertThat(finding.anomaly()).isEqualTo(Anomaly.NOTIFIED_TWICE);
            assertThat(finding.subject()).isEqualTo(repeated.messageId());
        });
        assertThat(Checker.explainedRepeats(run.evidence())).isEmpty();
    }

    @Test
    void aRepeatedEmailIsExplainedByTheFaultThatHitItsSending() {
        Run run = new Run();
        Mail repeated = repeat(run);
        Fault kill = new Fault(FaultKind.KILL, "notification-service", NOW, NOW);
        run.faults.add(kill);

        assertThat(Checker.check(run.evidence())).isEmpty();
        assertThat(Checker.explainedRepeats(run.evidence())).singleElement().satisfies(repeat -> {
            assertThat(repeat.messageId()).isEqualTo(repeated.messageId());
            assertThat(repeat.times()).isEqualTo(2);
            assertThat(repeat.fault()).isEqualTo(kill);
        });
    }

    @Test
    void aFaultLongBeforeOrElsewhereExplainsNothing() {
        Run run = new Run();
        repeat(run);
        run.faults.add(new Fault(
                FaultKind.KILL,
                "notification-service",
                NOW.minus(Duration.ofMinutes(5)),
                NOW.minus(Duration.ofMinutes(5))));
        run.faults.add(new Fault(FaultKind.KILL, "gateway", NOW, NOW));

        assertThat(Checker.explainedRepeats(run.evidence())).isEmpty();
    }

    private static Mail repeat(Run run) {
        Mail mail = run.mails.getFirst();
        run.mails.add(new Mail(mail.messageId(), mail.to(), mail.itemId(), NOW.plusSeconds(5)));
        return mail;
    }

    private static void found(Anomaly anomaly, String subject, Consumer<Run> plant) {
        Run run = new Run();
        plant.accept(run);

        assertThat(Checker.check(run.evidence())).anySatisfy(finding -> {
            assertThat(finding.anomaly()).isEqualTo(anomaly);
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }
}
