package uk.reachable.platform.security.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys: fetched when the first token comes, kept for five minutes, and for hours more while the
 * issuer does not answer, so that work goes on without it.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int SIZE_LIMIT_BYTES = 64 * 1024;
    private static final Duration FETCH_AT_MOST_EVERY = Duration.ofSeconds(1);
    private static final Duration OUTAGE = Duration.ofHours(12);

    private final JWKSource<SecurityContext> source;
    private volatile boolean fetched;

    IssuerKeys(URL address) {
        source = JWKSourceBuilder.create(
                        address, new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, SIZE_LIMIT_BYTES))
                .rateLimited(FETCH_AT_MOST_EVERY.toMillis())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /** A key that nobody has heard of makes us ask the issuer again, but not as often as a forger likes. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            fetched = true;
            return keys;
        } catch (RateLimitReachedException e) {
            if (fetched) {
                return List.of();
            }
            throw e;
        }
    }
}
