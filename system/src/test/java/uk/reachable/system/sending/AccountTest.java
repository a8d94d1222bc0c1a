package uk.reachable.system.sending;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.system.result.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong is found: an account that finds nothing would be worth nothing. */
class AccountTest {

    private final MailLedger mail = new MailLedger();

    @BeforeEach
    void everyFaultHappened() {
        for (MailFault fault : MailFault.values()) {
            mail.did(fault, "refused@example.org");
        }
        mail.took("m1");
    }

    private List<String> findings(int notices, Rows.Delivery... deliveries) {
        return new Account(notices, List.of(deliveries), mail, 1)
                .results().stream()
                        .filter(result -> !result.holds())
                        .map(Result::name)
                        .toList();
    }

    private static Rows.Delivery delivery(String item, String message, String status) {
        return new Rows.Delivery(item, message, "EMAIL", "worker@example.org", status);
    }

    @Test
    void nothingIsFoundWhereEverythingArrivedOrWasRefusedForGood() {
        var refused = new Rows.Delivery("i2", "m2", "EMAIL", "refused@example.org", "FAILED");

        assertThat(findings(2, delivery("i1", "m1", "SENT"), refused)).isEmpty();
    }

    @Test
    void aNoticeThatNobodyWasToBeToldOfIsFound() {
        assertThat(findings(2, delivery("i1", "m1", "DELIVERED"))).containsExactly("sending_notices_missing");
    }

    @Test
    void aDeliveryThatIsNeitherTakenNorVisiblyNotIsFound() {
        assertThat(findings(1, delivery("i1", "m1", "CANCELLED"))).containsExactly("sending_deliveries_undecided");
    }

    @Test
    void whatIsSaidToBeSentAndWasNotTakenIsFound() {
        assertThat(findings(1, delivery("i1", "m9", "SENT"))).containsExactly("sending_said_sent_but_not_taken");
    }

    @Test
    void givingUpWithoutARefusalIsFound() {
        assertThat(findings(1, delivery("i1", "m1", "FAILED"))).containsExactly("sending_failed_without_a_cause");
    }

    @Test
    void whatAnotherWayHasIsNotLost() {
        var successor = new Rows.Delivery("i1", "m3", "SMS", "07700 900106", "SENT");

        assertThat(findings(1, delivery("i1", "m2", "ESCALATED"), successor)).isEmpty();
    }

    @Test
    void aRepeatIsExplainedByAsManyFaultsAndNoMore() {
        mail.leftInDoubt("m1");
        mail.took("m1");
        assertThat(findings(1, delivery("i1", "m1", "SENT"))).isEmpty();

        mail.took("m1");
        assertThat(findings(1, delivery("i1", "m1", "SENT"))).containsExactly("sending_repeats_unexplained");
    }
}
