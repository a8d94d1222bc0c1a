package uk.reachable.local.issuer;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What the services read from a token: for whom it is, and the user's region, organisation, roles and areas. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "reachable-api";

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication somebody = context.getPrincipal();
        Optional<DemoUser> demoUser = somebody == null ? Optional.empty() : DemoUsers.named(somebody.getName());
        demoUser.ifPresent(user -> {
            add(user, context.getClaims());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                forTheApi(context.getClaims());
            }
        });
    }

    static void forTheApi(JwtClaimsSet.Builder claims) {
        claims.audience(List.of(AUDIENCE));
    }

    static void add(DemoUser user, JwtClaimsSet.Builder claims) {
        claims.claim("region", user.region())
                .claim("organisation", user.organisation())
                .claim("roles", user.roles())
                .claim("areas", user.areas())
                .claim("email", user.email());
    }
}
