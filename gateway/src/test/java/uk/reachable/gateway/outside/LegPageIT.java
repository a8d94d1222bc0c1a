package uk.reachable.gateway.outside;

import org.junit.jupiter.api.Test;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class LegPageIT extends GatewayTest {

    @Test
    void aOneTimeLinkOpensAPageThatAsksForNoSignInAndNoServiceForAnything() throws Exception {
        var page = send(request("/leg"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("It is done", "src=\"/assets/leg-", "The link works once.");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "connect-src 'self'");
        assertThat(SERVICE.received).isEmpty();
    }

    /** The script takes the secret out of the address before anything else, and posts it in a body. */
    @Test
    void theSecretOfALinkIsInNoAddress() throws Exception {
        String script = send(request("/assets/leg.js")).body();
        assertThat(script).contains("history.replaceState", "body: JSON.stringify({ token })");
        assertThat(script).doesNotContain("fetch(`", "?token", "localStorage", "sessionStorage");
    }
}
