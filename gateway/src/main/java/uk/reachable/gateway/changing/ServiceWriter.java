package uk.reachable.gateway.changing;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import uk.reachable.gateway.changing.Refusal.FieldProblem;

/**
 * Asks the services for changes as the user who is signed in. Each request is sent once: nobody knows what became of
 * one without an answer, so that the user decides, and the form's key keeps a second one from doing it twice.
 */
@Component
public class ServiceWriter {

    private static final Logger log = LoggerFactory.getLogger(ServiceWriter.class);

    private final RestClient services;

    ServiceWriter(
            RestClient.Builder client,
            JdkClientHttpRequestFactory upstreamRequests,
            OAuth2ClientHttpRequestInterceptor asSignedInUser) {
        this.services = client.requestFactory(upstreamRequests)
                .requestInterceptor(asSignedInUser)
                .build();
    }

    /**
     * @param key the Idempotency-Key: of a form the one that it was shown with
     * @param body what is written as JSON; null for a request without a body
     */
    public <T> Change<T> post(URI address, String key, @Nullable Object body, Class<T> answer) {
        return send(HttpMethod.POST, address, key, body, answer);
    }

    /** For a request that is answered without a body. */
    public Change<Done> post(URI address, String key) {
        return send(HttpMethod.POST, address, key, null, Done.class);
    }

    /** A PUT is the same however often it is sent, and needs no key. */
    public <T> Change<T> put(URI address, Object body, Class<T> answer) {
        return send(HttpMethod.PUT, address, null, body, answer);
    }

    /** Whether it is gone for certain, now or before. */
    public boolean delete(URI address) {
        try {
            HttpStatusCode status =
                    services.delete().uri(address).exchangeForRequiredValue((_, response) -> response.getStatusCode());
            return status.is2xxSuccessful() || status.isSameCodeAs(HttpStatus.NOT_FOUND);
        } catch (RestClientException unreachable) {
            log.warn("DELETE {} was not answered: {}", address.getPath(), unreachable.toString());
            return false;
        }
    }

    private <T> Change<T> send(
            HttpMethod method, URI address, @Nullable String key, @Nullable Object body, Class<T> answer) {
        RestClient.RequestBodySpec request = services.method(method)
                .uri(address)
                .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        try {
            return request.exchangeForRequiredValue((_, response) -> change(address, response, answer));
        } catch (RestClientException unreachable) {
            log.warn("{} {} was not answered: {}", method, address.getPath(), unreachable.toString());
            return new Change.Uncertain<>();
        }
    }

    private static <T> Change<T> change(URI address, ConvertibleClientHttpResponse response, Class<T> answer)
            throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return new Change.Made<>(made(response, answer));
        }
        if (status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return new Change.NotForThisUser<>();
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Change.NotThere<>();
        }
        log.warn("{} was answered with {}", address.getPath(), status);
        return status.is4xxClientError()
                ? new Change.Refused<>(refusal(response.bodyTo(Problem.class)))
                : new Change.Uncertain<>();
    }

    /** Whoever asks for {@link Done} does not read what the service answers. */
    private static <T> T made(ConvertibleClientHttpResponse response, Class<T> answer) {
        return answer == Done.class ? answer.cast(Done.DONE) : Objects.requireNonNull(response.bodyTo(answer));
    }

    /** As much of a problem detail (RFC 9457) as is shown. */
    private record Problem(
            @Nullable String title,
            @Nullable String detail,
            @Nullable List<FieldProblem> errors) {}

    private static Refusal refusal(@Nullable Problem problem) {
        if (problem == null) {
            return new Refusal("It was refused. Check what you entered and try again.", List.of());
        }
        String detail = Objects.requireNonNullElse(problem.detail(), Objects.requireNonNullElse(problem.title(), ""));
        return new Refusal(detail, Objects.requireNonNullElse(problem.errors(), List.of()));
    }
}
