package uk.reachable.gateway.outside;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class NoticePageIT extends GatewayTest {

    @Test
    void aNoticeIsOpenedWithoutSignInByALinkAndACode() throws Exception {
        var page = send(request("/notice"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("What is your code?", "src=\"/assets/notice-", "The notice opens once");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "connect-src 'self'");
        assertThat(SERVICE.received).isEmpty();
    }

    /** Without JavaScript, with a notice that was opened already, with a service that is down: there is a number. */
    @Test
    void whoCannotOpenANoticeIsToldWhomToRing() throws Exception {
        String page = send(request("/notice")).body();
        assertThat(page)
                .contains("<noscript><p", "does not run JavaScript", "Ring whoever sent you the link")
                .contains("This notice cannot be opened any more", "This link is not complete");
        for (Region region : Regions.all()) {
            assertThat(page).contains(region.unitName(), ">" + region.dutyDeskPhone() + "<");
        }
    }

    /** The script takes the secret out of the address, posts it in a body, and shows the words as text. */
    @Test
    void neitherTheSecretNorTheWordsOfANoticeAreInAnAddress() throws Exception {
        String script = send(request("/assets/notice.js")).body();
        assertThat(script)
                .contains(
                        "history.replaceState",
                        "body: JSON.stringify({ secret,",
                        "textContent = (await answer.json())");
        assertThat(script).doesNotContain("fetch(`", "?secret", "innerHTML", "localStorage", "sessionStorage");
    }
}
