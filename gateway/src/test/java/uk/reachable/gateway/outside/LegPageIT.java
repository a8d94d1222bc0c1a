package uk.reachable.gateway.outside;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class LegPageIT extends GatewayTest {

    @Test
    void aOneTimeLinkOpensAPageThatAsksForNoSignInAndNoServiceForAnything() throws Exception {
        var page = send(request("/leg"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Confirm that it is done", "src=\"/assets/leg-", "The link works once");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "connect-src 'self'");
        assertThat(SERVICE.received).isEmpty();
    }

    /** Without JavaScript, with a link that is used up, with a service that is down: there is a number to ring. */
    @Test
    void whoCannotConfirmThereIsToldWhomToRing() throws Exception {
        String page = send(request("/leg")).body();
        assertThat(page)
                .contains("<noscript><p", "does not run JavaScript", "Ring whoever sent you the link")
                .contains("This link does not work any more", "Your confirmation may not have arrived")
                .contains("This link is not complete");
        for (Region region : Regions.all()) {
            assertThat(page).contains(region.unitName(), ">" + region.dutyDeskPhone() + "<");
        }
        assertThat(page).contains("href=\"tel:01214960100\"");
    }

    /** The script takes the secret out of the address before anything else, and posts it in a body. */
    @Test
    void theSecretOfALinkIsInNoAddress() throws Exception {
        String script = send(request("/assets/leg.js")).body();
        assertThat(script).contains("history.replaceState", "body: JSON.stringify({ token })");
        assertThat(script).doesNotContain("fetch(`", "?token", "localStorage", "sessionStorage");
    }
}
