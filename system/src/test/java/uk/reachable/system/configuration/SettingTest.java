package uk.reachable.system.configuration;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingTest {

    @Test
    void aVariableIsFoundWithWhatIsTakenWithoutItAndOneInAnotherToo() {
        assertThat(Setting.in("gateway", "keys", "${JWKS_URI:${ISSUER_URI:http://localhost:9000}/oauth2/jwks}"))
                .containsExactly(
                        new Setting("gateway", "JWKS_URI", "keys", "${ISSUER_URI:http://localhost:9000}/oauth2/jwks"),
                        new Setting("gateway", "ISSUER_URI", "keys", "http://localhost:9000"));
        assertThat(Setting.in("gateway", "url", "${DB_URL} ${reachable.issuer.uri}"))
                .containsExactly(new Setting("gateway", "DB_URL", "url", null));
    }

    @Test
    void aVariableThatNothingExplainsIsNamed() {
        var jar = new ServiceJar(
                List.of(new Setting("gateway", "PORT", "server.port", "8080"), new Setting("gateway", "X", "x", "")),
                Map.of("server.port", "Server HTTP port."));

        var page = new ConfigurationPage(List.of(jar));

        assertThat(page.unexplained()).containsExactly("X");
        assertThat(page.table()).contains("| `PORT` | all | `8080` | Server HTTP port (`server.port`) |\n");
    }
}
