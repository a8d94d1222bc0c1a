package uk.reachable.gateway.meeting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingPagesIT extends GatewayTest {

    private final Map<String, String> answers = MeetingAnswers.of(MeetingStatus.HELD);
    private Browser browser = new Browser(0);

    @BeforeEach
    void aMeetingThatWasHeld() throws Exception {
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(Scripted.reading(answers));
        SERVICE.received.clear();
    }

    @Test
    void aMeetingIsShownWithAttendancePurposesActionsAndWhatCanBeDone() throws Exception {
        var page = browser.get("/meetings/m-1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("WM-2026-000042", "Held, record open", "Sent apologies", "Visit the school.", "Covered")
                .contains("href=\"/meetings/m-1/attendance\"", "href=\"/meetings/m-1/purposes/address-trauma\"")
                .contains("action=\"/meetings/m-1/actions/a-1/complete\"", "/meetings/m-1/minutes?content=with")
                .contains("does not replace a safeguarding referral")
                .doesNotContain("APOLOGIES", "COVERED", "SERIOUS", "<style", " style=", "onclick=")
                .doesNotContain("href=\"/meetings/m-1/schedule\"", "href=\"/meetings/m-1/cancel\"");
    }

    @Test
    void theRecordSaysThatSomethingChangedAndTheListIsReadAgain() throws Exception {
        assertThat(browser.get("/meetings/m-1").body())
                .contains("data-stream=\"/api/board/stream\"")
                .doesNotContain("data-rows");

        answers.put("/api/meetings", "{\"items\":[]}");
        ISSUER.roles("LEAD_OFFICER");
        Browser lead = new Browser(port);
        lead.signIn();

        assertThat(lead.get("/meetings").body())
                .contains("data-stream=\"/api/inbox/stream\"", "data-rows=\"/meetings\"", "data-as-of=\"today ");
    }

    @Test
    void theRecordMissesNothingBetweenBeingReadAndBeingOpen() throws Exception {
        assertThat(browser.get("/meetings/m-1").body()).contains("data-last=\"1\"");
        assertThat(SERVICE.received.getFirst().path()).isEqualTo("/api/board");

        answers.remove("/api/board");
        assertThat(browser.get("/meetings/m-1").body()).contains("data-stream").doesNotContain("data-last");
    }

    @Test
    void everyFormOfAHeldMeetingIsAPage() throws Exception {
        for (String form : List.of(
                "attendance", "actions", "referrals", "invitations", "incidents", "conclude", "purposes/root-causes")) {
            var page = browser.get("/meetings/m-1/" + form);
            assertThat(page.statusCode()).as(form).isEqualTo(200);
            assertThat(page.body())
                    .as(form)
                    .contains("action=\"/meetings/m-1/" + form + "\"", "name=\"key\"")
                    .doesNotContain("${", " style=");
        }
        assertThat(browser.get("/meetings/m-1/actions/a-1/drop").body()).contains("name=\"reason\"");
    }

    @Test
    void everyFormOfAMeetingWithATimeIsAPage() throws Exception {
        answers.putAll(MeetingAnswers.of(MeetingStatus.SCHEDULED));

        for (String form : List.of("schedule", "held", "attendance", "cancel")) {
            assertThat(browser.get("/meetings/m-1/" + form).statusCode())
                    .as(form)
                    .isEqualTo(200);
        }
        assertThat(browser.get("/meetings/m-1/schedule").body())
                .contains("value=\"2026-11-21T10:00:00\"", "value=\"Lloyd House, room 3\"");
    }

    @Test
    void aFormThatTheMeetingDoesNotTakeIsNotShown() throws Exception {
        var page = browser.get("/meetings/m-1/schedule");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("The meeting has moved on").doesNotContain("<form method");
    }

    @Test
    void theMinutesAreReadWithAndWithoutCaseContent() throws Exception {
        assertThat(browser.get("/meetings/m-1/minutes").body())
                .contains("Minutes without case content", "Police: attended");
        assertThat(SERVICE.last().path()).isEqualTo("/api/meetings/m-1/minutes?content=without");

        assertThat(browser.get("/meetings/m-1/minutes?content=with").body()).contains("Keep them as you keep the case");
        assertThat(SERVICE.last().path()).isEqualTo("/api/meetings/m-1/minutes?content=with");
    }

    @Test
    void theListSaysWhichMeetingsWait() throws Exception {
        answers.put("/api/meetings", """
                {"items":[{"id":"m-1","version":1,"status":"CALLED","incidentReference":"WM-2026-000042",
                  "localAuthority":"E08000025","localAuthorityName":"Birmingham","dueBy":"2126-11-21T19:47:00Z",
                  "startsAt":null,"overdue":false}]}""");

        assertThat(browser.get("/meetings").body())
                .contains("WM-2026-000042, Birmingham", "due in", "href=\"/meetings/m-1\"")
                .contains("href=\"/meetings\" aria-current=\"page\"");
    }

    @Test
    void withoutMeetingsTheListSaysWhatItWillShow() throws Exception {
        answers.put("/api/meetings", "{\"items\":[]}");

        assertThat(browser.get("/meetings").body()).contains("No meetings", "are shown here");
    }

    @Test
    void whoeverDoesNotSeeTheBoardIsToldWhoChoosesAFurtherIncident() throws Exception {
        answers.put("/api/board", Scripted.FORBIDDEN);

        var page = browser.get("/meetings/m-1/incidents");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Ring the duty desk");
    }

    @Test
    void aPoliceLeadReadsHowThePurposesStandInTheMinutes() throws Exception {
        answers.put("/api/incidents/i-1/response", Scripted.FORBIDDEN);

        assertThat(browser.get("/meetings/m-1").body())
                .contains("See the minutes")
                .doesNotContain("Not met yet");
    }

    @Test
    void whoeverIsInvitedReadsTheMeetingWithoutCaseContentAndWithoutForms() throws Exception {
        answers.computeIfPresent(
                "/api/meetings/m-1", (_, kept) -> kept.replaceFirst("\"because\":\"[^\"]*\"", "\"because\":null"));
        answers.put("/api/actions", "{\"items\":[]}");

        assertThat(browser.get("/meetings/m-1").body())
                .contains("Birmingham City Council", "Nothing is asked of your organisation.")
                .doesNotContain("What can be done now", "content=with\"", "Visit the school.");
        assertThat(browser.get("/meetings/m-1/conclude").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(browser.get("/meetings/m-2").statusCode()).isEqualTo(404);
        assertThat(browser.get("/meetings/m-1/lunch").statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get("/meetings").body()).contains("Meetings are not available");
        assertThat(browser.get("/meetings/m-1").statusCode()).isEqualTo(503);
    }
}
