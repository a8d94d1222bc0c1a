package uk.reachable.notification.webhook.sending;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import uk.reachable.notification.webhook.answer.Answer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Calls a stranger's server: connects only to an allowed address (the one that it checked, so a name that changes
 * meanwhile gains nothing), follows no redirect, uses no proxy, keeps no cookie, repeats nothing and reads no body.
 */
class PartnerHttp {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 50;
    private static final int AT_ONCE_TO_ONE = 5;

    private final CloseableHttpClient client;

    PartnerHttp(InetAddressFilter allowed) {
        client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(PartnerHttp::plain)
                .withConnectionManagerCustomizer(
                        connections -> connections.setMaxConnTotal(AT_ONCE).setMaxConnPerRoute(AT_ONCE_TO_ONE))
                .withDefaultRequestConfigCustomizer(request -> request.setProtocolUpgradeEnabled(false))
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withCookieHandling(HttpCookieHandling.DISABLE)
                        .withTimeouts(CONNECT, SILENCE)
                        .withInetAddressFilter(allowed));
    }

    /** A proxy would look names up itself, so none is used, whatever the environment says. */
    private static void plain(HttpClientBuilder client) {
        client.setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Reachable-Webhooks/1");
    }

    /** Throws when there is no answer; the connection is thrown away with whatever else the receiver says. */
    Answer post(URI url, Map<String, String> headers, String body) throws IOException {
        HttpPost post = new HttpPost(url);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, null, UTF_8.name(), false));
        try {
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            return new Answer(response.getCode(), value(response.getFirstHeader(HttpHeaders.RETRY_AFTER)));
        } finally {
            post.cancel();
        }
    }

    private static @Nullable String value(@Nullable Header header) {
        return header == null ? null : header.getValue();
    }

    @PreDestroy
    void stop() throws IOException {
        client.close();
    }
}
