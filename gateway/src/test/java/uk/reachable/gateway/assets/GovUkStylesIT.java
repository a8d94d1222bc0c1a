package uk.reachable.gateway.assets;

import org.junit.jupiter.api.Test;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class GovUkStylesIT extends GatewayTest {

    @Test
    void theStyleSheetOfGovUkNamesNoFontThatABrowserWouldAskFor() throws Exception {
        var sheet = send(request("/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css"));

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.body()).contains(".govuk-button{").doesNotContain("@font-face", ".woff");
    }
}
