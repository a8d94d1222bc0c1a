package uk.reachable.platform.testkit.api.exchange;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.reachable.platform.testkit.api.TestApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ApiCheckTest {

    private HttpServer served;
    private Exchanges exchanges;

    @BeforeEach
    void serveADescription() throws IOException {
        served = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] text = TestApi.TEXT.getBytes(StandardCharsets.UTF_8);
        served.createContext("/api/docs/places", exchange -> {
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        served.start();
        exchanges = new Exchanges(new MockEnvironment()
                .withProperty("local.server.port", "" + served.getAddress().getPort())
                .withProperty("springdoc.api-docs.path", "/api/docs/places"));
    }

    @AfterEach
    void stop() {
        served.stop(0);
    }

    @Test
    void anUndescribedFieldOfAnAnswerIsNamedOnce() throws Exception {
        ask("GET", "/api/places/1", "", "{\"id\": \"1\", \"held\": null, \"provider\": null, \"planted\": 1}");

        assertThat(exchanges.violations())
                .singleElement()
                .asString()
                .startsWith("GET /api/places/{id} -> 200:")
                .contains("planted");
        assertThat(exchanges.violations()).isEmpty();
    }

    @Test
    void anEndpointWithoutDescriptionIsNamed() throws Exception {
        ask("GET", "/api/planted", "", "{}");

        assertThat(exchanges.violations()).containsExactly("GET /api/planted is not described, and answered 200");
    }

    @Test
    void anUndescribedFieldOfAnAcceptedRequestIsNamed() throws Exception {
        ask("POST", "/api/places/1", "{\"reason\": \"NEED\", \"planted\": 1}", "{}");

        assertThat(exchanges.violations())
                .anySatisfy(violation -> assertThat(violation).contains("POST /api/places/{id}: request", "planted"));
    }

    @Test
    void theDescriptionItselfAndWhatIsNotTheApiAreLeftOut() throws Exception {
        ask("GET", "/api/docs/places", "", "{}");
        ask("GET", "/actuator/health", "", "{}");

        assertThat(exchanges.violations()).isEmpty();
    }

    @Test
    void aStreamGoesOnWhenOneOfItsHeadersIsJustBeingAdded() {
        var justNow = new MockHttpServletResponse() {
            @Override
            public Collection<String> getHeaderNames() {
                return Arrays.asList("Date", null);
            }

            @Override
            public @Nullable String getHeader(String name) {
                return null;
            }
        };

        assertThatCode(() -> ask("GET", "/api/places/1", "", "{}", justNow)).doesNotThrowAnyException();
    }

    private void ask(String method, String path, String body, String answer) throws Exception {
        ask(method, path, body, answer, new MockHttpServletResponse());
    }

    private void ask(String method, String path, String body, String answer, HttpServletResponse response)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        new ExchangeFilter(exchanges).doFilter(request, response, new MockFilterChain(new Answering(answer)));
    }

    /** Reads what is sent, and answers the same to all. */
    private static final class Answering extends HttpServlet {

        private static final long serialVersionUID = 1;
        private final String answer;

        private Answering(String answer) {
            this.answer = answer;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            response.setContentType("application/json");
            response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        }
    }
}
