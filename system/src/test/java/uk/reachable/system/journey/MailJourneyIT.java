package uk.reachable.system.journey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.Mailbox;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who has to act is told by e-mail, and an e-mail says what is asked and nothing about anybody. */
@ExtendWith(RunningSystem.class)
@Order(1) // who has no rota is always on duty: before another journey puts one on file
@TestMethodOrder(OrderAnnotation.class)
class MailJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void anOfferIsMailedWithReferenceAndLinkAndNothingElse() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());

        Mailbox.Message mail = awaitMail(worker, logged);

        assertThat(mail.subject()).contains(logged.reference(), "accept or decline");
        assertThat(mail.text())
                .contains(logged.reference(), "accept or decline")
                .containsPattern("http://localhost:\\d+/\\?notice=[0-9a-f-]{36}");
        assertThat(mail.subject() + mail.text())
                .doesNotContainIgnoringCase(Incidents.NAME)
                .doesNotContainIgnoringCase("Heartlands")
                .doesNotContainIgnoringCase("reachable moment")
                .doesNotContain(logged.person(), logged.id());
    }

    @Test
    void theManagerIsMailedToo() {
        Logged logged = steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));

        assertThat(awaitMail("manager.stgiles", logged).subject()).contains("accept or decline");
        assertThat(awaitMail("caseworker.stgiles", logged).subject()).contains("accept or decline");
    }

    @Test
    @Order(1) // each stabbing calls a meeting, and of the second within a minute they would be mailed a minute later
    void theLeadOfficerIsMailedWhichMeetingToConvene() {
        Logged logged = steps.log(Incidents.stabbing());

        assertThat(awaitMail("lead.officer", logged).text()).contains("meeting");
    }

    /** What does not have to be answered soon may be gathered for a minute, into one e-mail with others. */
    private static Mailbox.Message awaitMail(String user, Logged logged) {
        return await("an e-mail to " + user)
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> Mailbox.messages()
                                .filter(mail -> mail.to().equals(user + "@example.org"))
                                .filter(mail -> (mail.subject() + mail.text()).contains(logged.reference()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
