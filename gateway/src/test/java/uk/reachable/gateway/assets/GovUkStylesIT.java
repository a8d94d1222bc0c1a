package uk.reachable.gateway.assets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class GovUkStylesIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "5.14.0/"})
    void theStyleSheetOfGovUkNamesNoFontThatABrowserWouldAskFor(String version) throws Exception {
        var sheet = send(request("/webjars/govuk-frontend/" + version + "dist/govuk/govuk-frontend.min.css"));

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(sheet.body()).contains(".govuk-button{").doesNotContain("@font-face", ".woff");
    }
}
