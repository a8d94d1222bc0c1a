package uk.reachable.platform.security;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@RealServers
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "reachable.security.jwks-uri=http://localhost:1/nobody-listens")
class IssuerOutageIT {

    @LocalServerPort
    int port;

    @Test
    void aServiceStartsWithoutTheIssuerAndAsksItsCallersToComeBack() throws Exception {
        var reply = new Caller(port).getAs(TestTokens.dutyOfficer().signed(), "/api/me");

        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.body()).contains("The sign-in service does not answer").doesNotContain("nobody-listens");
    }
}
