package uk.reachable.gateway.signin;

import java.util.Set;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why a session got no token. */
public final class TokenFailure {

    /** The issuer's word that somebody has to sign in; anything else means that it gave no word. */
    private static final Set<String> SIGN_IN_NEEDED =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required");

    private TokenFailure() {}

    /** Whether the issuer failed, so that signing in again would not help now. */
    public static boolean isTheIssuers(ClientAuthorizationException failure) {
        return !SIGN_IN_NEEDED.contains(failure.getError().getErrorCode());
    }
}
