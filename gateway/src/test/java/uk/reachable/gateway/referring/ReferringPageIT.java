package uk.reachable.gateway.referring;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.incident.CasePages;

import static org.assertj.core.api.Assertions.assertThat;

class ReferringPageIT extends CasePages {

    private static final String MATCHES = """
            [{"programme":"redthread-ed","programmeName":"Reachable moments (Redthread)","provider":"redthread",
              "providerName":"Redthread","fits":true,"reasons":["Is for this need","A place is free"],"against":[],"free":67},
             {"programme":"st-giles-ed","programmeName":"Reachable moments (St Giles)","provider":"st-giles",
              "providerName":"St Giles","fits":false,"reasons":[],"against":["Is not at the site where they are now"],"free":1}]
            """;
    private static final String PREVIEW = """
            {"need":"REACHABLE_MOMENT","organisation":"redthread","organisationName":"Redthread",
             "lawfulBasis":{"code":"PUBLIC_TASK_SAFEGUARDING","words":"UK GDPR Article 6(1)(e), public task"},
             "agreement":{"reference":"WM-ISA-redthread","from":"2025-04-01","to":"2029-03-31"},"remedy":null,
             "asRecipient":{"id":"p-1","incidentId":"i-7","incidentReference":"WM-2026-00007","role":"VICTIM",
              "ageBand":"UNDER_18","needs":["REACHABLE_MOMENT"],"siteName":"Heartlands Hospital","visible":["name","contact"],
              "identity":{"name":"Sam Example","dateOfBirth":null,"contact":"0121 496 0000"},
              "contacts":[{"number":1,"whose":"MOTHER","contact":"0121 496 0000","safeToRing":"YES","safeToText":"NO",
               "safeToLeaveMessage":"NO"}]}}""";
    private static final String PAGE = "/incidents/i-7/referrals/r-1";

    @BeforeEach
    void aRankingAndAPreview() {
        answers("/api/matching/r-1", MATCHES);
        answers("/api/people/p-1/disclosure", PREVIEW);
    }

    @Test
    void whichServicesFitIsRankedWithTheReasonsInWords() throws Exception {
        String page = browser.get(PAGE).body();

        assertThat(page)
                .contains("1. Reachable moments (Redthread)", "67 places are free", "A place is free", "Fits")
                .contains("2. Reachable moments (St Giles)", "Does not fit", "Is not at the site where they are now")
                .contains("href=\"" + PAGE + "/review?organisation=redthread&amp;programme=redthread-ed\"")
                .contains("does not replace a safeguarding referral");
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void theReviewShowsExactlyWhatTheRecipientWillSee() throws Exception {
        String page = browser.get(PAGE + "/review?organisation=redthread&programme=redthread-ed")
                .body();

        assertThat(page)
                .contains("What Redthread sees", "Sam Example", "their mother’s", "Not safe to text")
                .contains("They do not see: <strong>date of birth</strong>")
                .contains("UK GDPR Article 6(1)(e), public task", "WM-ISA-redthread")
                .contains("value=\"name\" checked", "action=\"" + PAGE + "/offer\"", "Ask Redthread");
        assertThat(SERVICE.received).anyMatch(request -> request.path()
                .equals("/api/people/p-1/disclosure?need=REACHABLE_MOMENT&organisation=redthread"));
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void whatTheySeeIsChangedAndLookedAtAgain() throws Exception {
        answers("POST /api/people/p-1/disclosures", "{\"id\":\"d-1\"}");

        var answer = send(PAGE + "/review", "organisation=redthread&programme=redthread-ed&fields=name&why=");

        assertThat(SERVICE.last().body()).contains("\"referralId\":\"r-1\"", "\"fields\":[\"name\"]");
        assertThat(Browser.location(answer))
                .endsWith("/review?organisation=redthread&programme=redthread-ed&done=saved");
    }

    @Test
    void nothingAtAllMayBeDisclosed() throws Exception {
        answers("POST /api/people/p-1/disclosures", "{\"id\":\"d-1\"}");

        send(PAGE + "/review", "organisation=redthread");

        assertThat(SERVICE.last().body()).contains("\"fields\":[]");
    }

    @Test
    void aButtonAsksOneOfThem() throws Exception {
        answers("POST /api/referrals/r-1/offer", "{\"status\":\"RAISED\",\"version\":5}");

        var answer = send(PAGE + "/offer", "organisation=redthread&programme=redthread-ed&reason=TRUSTED_WORKER");

        assertThat(SERVICE.last().body()).contains("\"programme\":\"redthread-ed\"", "\"reason\":\"TRUSTED_WORKER\"");
        assertThat(Browser.location(answer)).endsWith(PAGE + "?done=asked");
        assertThat(browser.get(PAGE + "?done=asked").body()).contains("The service is being asked");
    }

    @Test
    void aServiceThatDeclinedBeforeIsNotAskedAndThePageSaysWhatToDo() throws Exception {
        refuses("/api/referrals/r-1/offer", "This provider declined this referral. Choose another programme.");

        var answer = send(PAGE + "/offer", "organisation=redthread&programme=redthread-ed&reason=SAFETY");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose another programme", "value=\"SAFETY\" checked", "Sam Example");
    }

    @Test
    void withoutAReasonNobodyIsAsked() throws Exception {
        var answer = send(PAGE + "/offer", "organisation=redthread&programme=redthread-ed");

        assertThat(answer.body()).contains("Choose why you ask this service", "id=\"reason-error\"");
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void aReferralThatNobodyAcceptedIsWithdrawnWithAReason() throws Exception {
        answers("POST /api/referrals/r-1/withdraw", "{\"status\":\"WITHDRAWN\",\"version\":5}");

        var answer = send(PAGE + "/withdraw", "reason=PERSON_DECLINED");

        assertThat(SERVICE.last().body()).contains("PERSON_DECLINED");
        assertThat(Browser.location(answer)).endsWith("?done=withdraw");
        assertThat(send(PAGE + "/withdraw", "").body()).contains("Choose why it is withdrawn");
    }

    @Test
    void aReferralThatWasRaisedAMomentAgoIsShownWithoutItsRanking() throws Exception {
        answers("/api/matching/r-1", "{\"problem\":true}");

        assertThat(browser.get(PAGE).body()).contains("The ranking is not there yet", "Offered, no answer yet");
    }

    @Test
    void nobodyIsReferredBeforeTheMeetingWasHeld() throws Exception {
        assertThat(browser.get("/incidents/i-7/refer").body())
                .contains("Nobody can be referred here now", "From when it was held")
                .doesNotContain("Refer them");
    }

    @Test
    void somebodyWhoIsKnownIsReferredWithoutRetyping() throws Exception {
        meetingStandsAs("HELD");
        answers("POST /api/meetings/m-1/referrals", "{\"id\":\"r-2\",\"personId\":\"p-1\",\"need\":\"PEER_MENTOR\"}");
        assertThat(browser.get("/incidents/i-7/refer").body())
                .contains(
                        "Person 1: Harmed, Child (under 18)",
                        "Peer mentor",
                        "does not replace a safeguarding referral");

        var answer = send("/incidents/i-7/refer", "personId=p-1&need=PEER_MENTOR");

        assertThat(SERVICE.last().body()).contains("\"personId\":\"p-1\"", "\"need\":\"PEER_MENTOR\"");
        assertThat(Browser.location(answer)).endsWith("/incidents/i-7/referrals/r-2?done=raised");
    }

    @Test
    void aSecondReferralForTheSameNeedIsRefusedInWords() throws Exception {
        meetingStandsAs("HELD");
        refuses("/api/meetings/m-1/referrals", "Referral r-1 for the same need is open.");

        assertThat(send("/incidents/i-7/refer", "personId=p-1&need=REACHABLE_MOMENT")
                        .body())
                .contains("They are referred for this already", "value=\"p-1\" checked");
    }

    @Test
    void aReferralOfAnotherIncidentIsNoPage() throws Exception {
        assertThat(browser.get("/incidents/i-7/referrals/r-9").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChanged() throws Exception {
        isRefusedWithoutTheTokenOfAPage(PAGE + "/offer");
        isRefusedWithoutTheTokenOfAPage(PAGE + "/review");
        isRefusedWithoutTheTokenOfAPage(PAGE + "/withdraw");
        isRefusedWithoutTheTokenOfAPage("/incidents/i-7/refer");
    }
}
