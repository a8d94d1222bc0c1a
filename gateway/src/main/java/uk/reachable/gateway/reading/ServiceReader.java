package uk.reachable.gateway.reading;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** Asks the services as the user who is signed in; the limit of each call is that of the routes. */
@Component
public class ServiceReader {

    private static final Logger log = LoggerFactory.getLogger(ServiceReader.class);

    private final RestClient services;

    ServiceReader(
            RestClient.Builder client,
            JdkClientHttpRequestFactory upstreamRequests,
            OAuth2ClientHttpRequestInterceptor asSignedInUser) {
        this.services = client.requestFactory(upstreamRequests)
                .requestInterceptor(asSignedInUser)
                .build();
    }

    public <T> Reading<T> read(URI address, Class<T> form) {
        return read(address, form, MediaType.APPLICATION_JSON);
    }

    public <T> Reading<T> read(URI address, Class<T> form, MediaType as) {
        try {
            return services.get()
                    .uri(address)
                    .accept(as)
                    .exchangeForRequiredValue((request, response) -> answer(address, response, form));
        } catch (RestClientException unreachable) {
            log.warn("{} was not answered: {}", address.getPath(), unreachable.toString());
            return new Reading.NotAvailable<>();
        }
    }

    /** Sent once, for nobody knows what became of a request without an answer. */
    public <T> Reading<T> post(URI address, Class<T> form) {
        try {
            return services.post()
                    .uri(address)
                    .accept(MediaType.APPLICATION_JSON)
                    .exchangeForRequiredValue((request, response) -> answer(address, response, form));
        } catch (RestClientException unreachable) {
            log.warn("{} was not answered: {}", address.getPath(), unreachable.toString());
            return new Reading.NotAvailable<>();
        }
    }

    private static <T> Reading<T> answer(URI address, ConvertibleClientHttpResponse response, Class<T> form)
            throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return new Reading.Shown<>(Objects.requireNonNull(response.bodyTo(form)));
        }
        if (status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return new Reading.NotForThisUser<>();
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND) || status.isSameCodeAs(HttpStatus.CONFLICT)) {
            return new Reading.NotThere<>();
        }
        log.warn("{} was answered with {}", address.getPath(), status);
        return new Reading.NotAvailable<>();
    }
}
