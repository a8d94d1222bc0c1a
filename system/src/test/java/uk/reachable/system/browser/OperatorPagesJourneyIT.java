package uk.reachable.system.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.contracts.Topic;
import uk.reachable.system.Addresses;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.events.Broker;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What operators see to: events that are stuck, and messages that did not leave. */
@ExtendWith({RunningSystem.class, Chromium.class})
class OperatorPagesJourneyIT {

    private static final String OPERATOR = "operator";

    private final Client client = RunningSystem.client();
    private final Steps steps = new Steps();

    @EveryWay
    void anEventThatNobodyCanReadIsGivenUp(Way way) {
        String key = Broker.PLANTED + UUID.randomUUID();
        String event = "Forgotten" + way.ordinal();
        Broker.publish(Topic.INCIDENT, key, "uk.reachable.incident.%s.v9".formatted(event), "{}");
        awaitDeadLetter("referral", key);
        awaitDeadLetter("notification", key);
        try (Person operator = Person.as(OPERATOR, way)) {
            operator.goesTo("/operations")
                    .isAt("Stuck events")
                    .sees("Could not be handled")
                    .looks("stuck-events");
            operator.press(operator.link("Try it again: " + event).first())
                    .isAt("Try it again")
                    .looks("stuck-again");
            operator.presses("Try it again").sees("There is a problem");
            operator.goesTo("/operations")
                    .press(operator.link("Give it up: " + event).first())
                    .looks("stuck-give-up");
            operator.presses("Give it up").sees("It was given up.");
            operator.follows("Give it up: " + event).presses("Give it up").sees("Nothing is stuck.");
        }
    }

    @EveryWay
    void aMessageThatWasRefusedIsTriedAgain(Way way) throws SQLException {
        steps.awaitOffer(steps.log(Incidents.stabbing()).referral());
        await("a message was sent").until(OperatorPagesJourneyIT::oneWasRefused);
        try (Person operator = Person.as(OPERATOR, way)) {
            operator.goesTo("/operations")
                    .follows("Messages")
                    .sees("E-mail")
                    .sees("SMTP 550")
                    .looks("messages-stuck");
            operator.follows("Try all of them again").looks("messages-all-again");
            operator.goesTo("/operations/deliveries")
                    .press(operator.page()
                            .locator("a[href$='/replay']:has-text('Try it again')")
                            .first())
                    .isAt("Try it again now")
                    .looks("messages-again");
            operator.presses("Try it again now").sees("It is tried again now.").looks("messages");
        }
    }

    /** As if the mail server of whoever receives it had refused one for good. */
    private static boolean oneWasRefused() throws SQLException {
        Addresses.Database database = Addresses.database("notification");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var update = connection.prepareStatement("""
                        UPDATE delivery SET status = 'FAILED', why = 'SMTP 550'
                        WHERE id = (SELECT id FROM delivery WHERE status = 'SENT' ORDER BY ended_at DESC LIMIT 1)""")) {
            return update.executeUpdate() == 1;
        }
    }

    private void awaitDeadLetter(String service, String key) {
        await(service + " has put it aside")
                .untilAsserted(() -> assertThat(client.get(OPERATOR, "/api/operations/" + service + "/dead-letters")
                                .text())
                        .contains(key));
    }
}
