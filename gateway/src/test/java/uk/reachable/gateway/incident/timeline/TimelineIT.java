package uk.reachable.gateway.incident.timeline;

import org.junit.jupiter.api.Test;
import uk.reachable.gateway.incident.CasePages;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineIT extends CasePages {

    private static final String FILE = """
            {"id":"r-1","version":3,"status":"OFFERED","need":"REACHABLE_MOMENT","history":[
             {"at":"2026-11-20T19:47:00Z","status":"RAISED","what":"REFERRAL_RAISED","version":1},
             {"at":"2026-11-20T19:47:01Z","status":"OFFERED","what":"OFFER_MADE","version":3,"organisation":"redthread",
              "organisationName":"Redthread","programmeName":"Reachable moments"}]}""";

    @Test
    void theResponseIsAPictureWithWordsAndATableOfTheSameEvents() throws Exception {
        answers("/api/referrals/r-1", FILE);
        answers("/api/meetings/m-1", "{\"heldAt\":null,\"concludedAt\":null}");

        String page = browser.get("/incidents/i-7/timeline").body();

        assertThat(page)
                .contains(
                        "<svg",
                        "<title id=\"picture-title\">The response to WM-2026-00007",
                        "<desc id=\"picture-desc\">")
                .contains("role=\"region\" tabindex=\"0\"", "Offered to Redthread", "fill=\"url(#OFFER)\"")
                .containsPattern("<td class=\"govuk-table__cell\">Offered to Redthread</td>")
                .doesNotContain("OFFER_MADE", "Not everything could be read");
        saysNoCodeAndNothingInline(page);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndSaid() throws Exception {
        assertThat(browser.get("/incidents/i-7/timeline").body()).contains("<svg", "Not everything could be read");
    }
}
