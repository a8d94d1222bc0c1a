package uk.reachable.platform.web.idempotency;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {

    @Test
    void theSameQueryAndBodyHaveTheSameFingerprint() throws Exception {
        assertThat(of("a=1", "body")).isEqualTo(of("a=1", "body"));
    }

    @Test
    void anotherQueryOrBodyHasAnother() throws Exception {
        assertThat(of("a=1", "body"))
                .isNotEqualTo(of("a=2", "body"))
                .isNotEqualTo(of(null, "body"))
                .isNotEqualTo(of("a=1", "Body"))
                .isNotEqualTo(of("a=1b", "ody"));
    }

    @Test
    void textsAreKeptApart() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
    }

    @Test
    void everyPartOfTheScopeCountsForItsLock() {
        var locks = new Long[] {
            new Attempt("s", "POST", "/p", "k", new byte[0]).lock(),
            new Attempt("t", "POST", "/p", "k", new byte[0]).lock(),
            new Attempt("s", "PUT", "/p", "k", new byte[0]).lock(),
            new Attempt("s", "POST", "/q", "k", new byte[0]).lock(),
            new Attempt("s", "POST", "/p", "l", new byte[0]).lock()
        };

        assertThat(locks).doesNotHaveDuplicates();
    }

    private static byte[] of(@Nullable String query, String body) throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/reports");
        request.setQueryString(query);
        request.setContent(body.getBytes(UTF_8));
        return Fingerprint.of(request);
    }
}
