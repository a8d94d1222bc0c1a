package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.awaitility.Awaitility.await;

/** Somebody is referred without retyping: which services fit and why, and exactly what one of them will see. */
@ExtendWith({RunningSystem.class, Chromium.class})
class ReferPagesJourneyIT {

    private static final Pattern ASK = Pattern.compile("Ask .+");

    private final Steps steps = new Steps();

    @EveryWay
    void theDeskRefersReviewsWhatIsSeenAndAsksAService(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/incidents/" + logged.id() + "/refer")
                    .sees("Nobody can be referred here now")
                    .looks("refer-not-yet");
            Meetings.hold(logged);
            officer.goesTo("/incidents/" + logged.id())
                    .follows("Refer somebody")
                    .looks("refer");
            officer.answers("Who?", "Person 1: Harmed, Child (under 18)")
                    .answers("What do they need?", "Peer mentor")
                    .presses("Refer them")
                    .isAt("Peer mentor");
            comes(officer, reviews(officer));
            officer.looks("referral");

            officer.press(reviews(officer).first()).looks("review");
            officer.answers("What may they see?", "Date of birth")
                    .presses("Save, and look at it again")
                    .sees("Below is what they see now.");
            officer.press(officer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ASK)))
                    .sees("Choose why you ask this service");
            officer.answers("Why this service?", "A worker they trust is there")
                    .press(officer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ASK)))
                    .sees("The service is being asked.");
        }
    }

    @EveryWay
    void aReferralIsWithdrawnAndReopened(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/incidents/" + logged.id() + "/referrals/" + logged.referral())
                    .looks("referral-offered");
            officer.answers("Why is it withdrawn?", "It was raised in error")
                    .presses("Withdraw the referral")
                    .sees("The referral was withdrawn.");
            comes(officer, officer.button("Reopen the referral"));
            officer.presses("Reopen the referral").sees("The referral was reopened.");
        }
    }

    /** What other parts do a moment later: the page says so, and is opened again. */
    private static void comes(Person officer, Locator what) {
        String page = officer.page().url();
        await("it comes").until(() -> {
            if (what.count() == 0) {
                officer.goesTo(page);
            }
            return what.count() > 0;
        });
    }

    private static Locator reviews(Person officer) {
        return officer.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Review what they will see, and ask them"));
    }
}
