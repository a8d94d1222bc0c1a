package uk.reachable.system.browser.look;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPolicyTest {

    private static final String STRICT = "default-src 'none'; script-src 'self'; base-uri 'none';"
            + " form-action 'self' http://issuer.test; frame-ancestors 'none'";

    @Test
    void whatOnlyLetsInTheConsoleIsStrict() {
        assertThat(ContentPolicy.weaknesses(STRICT)).isEmpty();
    }

    @Test
    void noPolicyIsWeak() {
        assertThat(ContentPolicy.weaknesses(null)).isNotEmpty();
    }

    @Test
    void inlineScriptsAndStylesAreWeak() {
        assertThat(ContentPolicy.weaknesses(STRICT + "; style-src 'self' 'unsafe-inline'"))
                .containsExactly("the policy has style-src 'unsafe-inline'");
    }

    @Test
    void anywhereIsWeak() {
        assertThat(ContentPolicy.weaknesses(STRICT + "; img-src https:"))
                .containsExactly("the policy has img-src https:");
    }

    @Test
    void whatTheDefaultDoesNotStandForHasToBeSaid() {
        assertThat(ContentPolicy.weaknesses("default-src 'none'; base-uri 'none'; form-action 'self'"))
                .containsExactly("the policy does not say frame-ancestors");
    }
}
