package uk.reachable.gateway.board;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service for the board, as the user who is signed in. */
@Component
class BoardClient {

    private static final Logger log = LoggerFactory.getLogger(BoardClient.class);

    private final RestClient incidents;

    BoardClient(
            RestClient.Builder client,
            JdkClientHttpRequestFactory upstreamRequests,
            PartAddresses parts,
            OAuth2ClientHttpRequestInterceptor asSignedInUser) {
        this.incidents = client.requestFactory(upstreamRequests)
                .baseUrl(parts.incident())
                .requestInterceptor(asSignedInUser)
                .build();
    }

    /** The newest incidents, or those that follow {@code after}. */
    BoardAnswer read(@Nullable String after) {
        try {
            return incidents
                    .get()
                    .uri(uri -> after == null
                            ? uri.path("/api/board").build()
                            : uri.path("/api/board")
                                    .queryParam("next", "{next}")
                                    .build(after))
                    .exchangeForRequiredValue((request, response) -> answer(response));
        } catch (RestClientException unreachable) {
            log.warn("The board was not answered by incident: {}", unreachable.toString());
            return new BoardAnswer.NotAvailable();
        }
    }

    private static BoardAnswer answer(ConvertibleClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is2xxSuccessful()) {
            return new BoardAnswer.Shown(Objects.requireNonNull(response.bodyTo(Board.class)));
        }
        if (response.getStatusCode().isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return new BoardAnswer.NotForThisUser();
        }
        log.warn("The board was answered by incident with {}", response.getStatusCode());
        return new BoardAnswer.NotAvailable();
    }
}
