package uk.reachable.gateway.signin;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The issuer and its endpoints, each an address of its own: every issuer has other paths.
 *
 * @param uri as tokens name it
 * @param authorizationUri where a browser is sent to sign in
 * @param endSessionUri where a browser is sent to sign out
 * @param tokenUri where the gateway itself exchanges a sign-in for tokens
 * @param jwksUri where the gateway itself fetches the keys
 */
@ConfigurationProperties("reachable.issuer")
record Issuer(String uri, URI authorizationUri, URI endSessionUri, String tokenUri, String jwksUri) {

    /** Scheme, host and port of whatever of it a browser is sent to; an issuer may be spread over several. */
    String origins() {
        return Stream.of(authorizationUri, endSessionUri)
                .map(endpoint -> endpoint.getScheme() + "://" + endpoint.getRawAuthority())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
