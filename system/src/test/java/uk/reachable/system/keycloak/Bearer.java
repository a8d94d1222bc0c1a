package uk.reachable.system.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that brings its own token. */
final class Bearer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Bearer() {}

    static int status(URI address, String token) {
        return get(address, token).statusCode();
    }

    static String body(URI address, String token) {
        return get(address, token).body();
    }

    private static HttpResponse<String> get(URI address, String token) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new AssertionError(address + " does not answer", unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
