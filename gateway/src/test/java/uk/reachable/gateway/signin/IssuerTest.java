package uk.reachable.gateway.signin;

import java.net.URI;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IssuerTest {

    @Test
    void aFormMayLeadToTheIssuerWhateverItsPath() {
        assertThat(issuer("https://id.example/realms/r/auth", "https://id.example/realms/r/logout")
                        .origins())
                .isEqualTo("https://id.example");
    }

    @Test
    void aFormMayLeadToEachHostThatABrowserIsSentTo() {
        assertThat(issuer("https://in.example/a", "https://out.example:8443/b").origins())
                .isEqualTo("https://in.example https://out.example:8443");
    }

    private static Issuer issuer(String authorization, String endSession) {
        return new Issuer("https://id.example", URI.create(authorization), URI.create(endSession), "", "");
    }
}
