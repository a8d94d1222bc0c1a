package uk.reachable.system.browser;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/** What a caseworker records of somebody whom they support, from the first contact to the end. */
@ExtendWith({RunningSystem.class, Chromium.class})
class SupportPagesJourneyIT {

    private static final String TO = "Who supports them from now on?";
    private static final String WORKER = "caseworker.stgiles";

    private final Steps steps = new Steps();

    @EveryWay
    void contactsSessionsAndTheOutcome(Way way) {
        String referral = accepted();
        try (Person caseworker = Person.as(WORKER, way)) {
            caseworker.goesTo("/cases/" + referral);
            caseworker.follows("Record a contact and their answer").looks("contact");
            caseworker.presses("Record the contact").sees("There is a problem").looks("contact-missing");
            caseworker
                    .answers("What did they answer?", "Yes, they want support")
                    .presses("Record the contact")
                    .sees("Yes, they want support");
            caseworker.follows("Record a session").looks("session");
            caseworker.fills("On which day was it?", Typed.today()).presses("Record the session");
            caseworker.follows("Record the lead professional").looks("lead-professional");
            caseworker
                    .answers("What are they?", "Social worker")
                    .fills("Organisation", "Sandwell Children's Trust")
                    .presses("Record")
                    .sees("Social worker, Sandwell Children's Trust");
            caseworker.unfolds("What happened so far").looks("case-history");
            caseworker.follows("End the support").looks("end-of-support");
            caseworker
                    .answers("It came to its planned end: what came of it?", "What we had planned was reached")
                    .presses("Complete the support")
                    .sees("Support completed");
        }
    }

    @EveryWay
    void whoLeftBeforeAnybodySawThemIsFollowedUpAtHome(Way way) {
        String referral = accepted();
        try (Person caseworker = Person.as(WORKER, way)) {
            caseworker.goesTo("/cases/" + referral).follows("They left before anybody saw them");
            caseworker.looks("case-left").presses("They have left").isAt("Help in a reachable moment");
        }
    }

    @EveryWay
    void aManagerActsForAWorkerWhoIsAway(Way way) {
        Rota.somebodyIsAlwaysThere();
        String referral = accepted();
        try (Person manager = Person.as("manager.stgiles", way)) {
            String colleague = "cover." + way.name().toLowerCase(Locale.ROOT);
            manager.goesTo("/team/new")
                    .fills("The name they sign in with", colleague)
                    .fills("How many people at a time", "12")
                    .presses("Save");
            manager.goesTo("/cases/" + referral)
                    .follows("Give it to another worker")
                    .looks("another-worker");
            manager.chooses(TO, Typed.choice(manager, TO, colleague))
                    .answers("Why?", "The worker is away")
                    .presses("Give it to them")
                    .isAt("Help in a reachable moment");
        }
    }

    /** Only St Giles looks after people in custody. */
    private String accepted() {
        Logged logged = steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
        steps.awaitStatus(logged.referral(), "OFFERED");
        assertThat(steps.accept(WORKER, logged.referral()).status()).isEqualTo(200);
        return logged.referral();
    }
}
