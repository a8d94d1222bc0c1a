package uk.reachable.system.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

/** A duty officer runs a meeting, from its time to its minutes. */
@ExtendWith({RunningSystem.class, Chromium.class})
class MeetingPagesJourneyIT {

    private static final String DESK = "duty.officer";
    private static final String POLICE = "West Midlands Police";
    private static final String TRAUMA = "Address trauma";

    private final Steps steps = new Steps();

    @EveryWay
    void aMeetingIsHeldAndItsRecordKept(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo("/meetings").isAt("Meetings").looks("meetings");
            officer.goesTo(Meetings.of(logged)).looks("meeting-called");
            officer.follows("Say when it is").presses("Save the time").sees("Enter when it begins");
            officer.looks("meeting-time-missing");
            officer.fills("When it begins", Typed.inHours(2))
                    .fills("Where", "Lloyd House, room 2")
                    .presses("Save the time")
                    .sees("The meeting has a time.");
            officer.follows("Record that it was held").looks("meeting-held");
            officer.presses("It was held").sees("The meeting was held.");
            officer.follows("Who came, and apologies").looks("meeting-attendance");
            officer.answers(POLICE, "Came").presses("Save the list").sees("is recorded.");

            officer.follows("Change: " + TRAUMA).isAt(TRAUMA).looks("meeting-purpose");
            officer.answers("How does this purpose stand?", "Covered")
                    .chooses("Who sees to it", POLICE)
                    .fills("By which day", Typed.inDays(3))
                    .presses("Save")
                    .sees("It is recorded how the purpose stands.");
            asks(officer);
            officer.looks("meeting-record");
            concludes(officer);
        }
    }

    private static void asks(Person officer) {
        officer.follows("Ask an organisation to do something").looks("meeting-ask");
        asksPolice(officer, "Visit the school before lessons begin");
        officer.presses("It is done: " + POLICE).sees("It is recorded that this is done.");
        officer.follows("Ask an organisation to do something");
        asksPolice(officer, "Ring the head teacher");
        officer.follows("No longer needed: " + POLICE).looks("meeting-drop");
        officer.fills("Why it is no longer needed", "They have rung themselves")
                .presses("It is no longer needed")
                .sees("It is recorded that this is no longer needed.");
    }

    private static void asksPolice(Person officer, String what) {
        officer.fills("What is to be done", what)
                .chooses("Who does it", POLICE)
                .fills("By when", Typed.inHours(20))
                .chooses("Which purpose it serves", TRAUMA)
                .presses("Ask them")
                .sees("The organisation is told what is asked of it.");
    }

    private static void concludes(Person officer) {
        officer.follows("Refer somebody as the meeting decided").looks("meeting-refer");
        officer.answers("Who is referred?", "Harmed, child (under 18)")
                .answers("What for?", "Peer mentor")
                .presses("Refer them")
                .sees("The referral is on its way");
        officer.follows("Conclude the record").looks("meeting-conclude");
        officer.presses("Conclude the record").sees("The record of the meeting is complete.");
        officer.follows("Minutes with case content").looks("minutes-with-content");
        officer.follows("The meeting").follows("Minutes without case content");
        officer.seesNot(Incidents.NAME).looks("minutes");
    }

    @EveryWay
    void partnersAreInvitedAFurtherIncidentIsSharedAndTheMeetingCancelled(Way way) {
        Logged further = steps.log(Incidents.threeBoxes());
        Logged logged = steps.log(Incidents.stabbing());
        Boards.shows(further);
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo(Meetings.of(logged)).follows("Invite partners, or no longer");
            officer.looks("meeting-invite")
                    .answers("Partners", "Probation")
                    .presses("Change who is invited")
                    .sees("The list of those who are invited has changed.");
            officer.follows("Deal with a further incident in it").looks("meeting-share");
            officer.answers("Which incident?", further.reference() + ": Other incident, Birmingham")
                    .presses("Deal with it in this meeting")
                    .sees("The meeting deals with the further incident, too.");
            officer.follows("Cancel the meeting").looks("meeting-cancel");
            officer.answers("Why is it cancelled?", "It is not needed")
                    .presses("Cancel the meeting")
                    .sees("The meeting is cancelled.");
        }
    }
}
