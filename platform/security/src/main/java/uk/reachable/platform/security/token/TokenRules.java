package uk.reachable.platform.security.token;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a genuine token must also be: in force, for us, and from our issuer. */
final class TokenRules {

    static final String AUDIENCE = "reachable-api";

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                rule("The token has expired or is not in force yet. Sign in again.", inForce()),
                rule(
                        "The token is for another system: its audience is not " + AUDIENCE
                                + ". Ask for one for this system.",
                        new JwtAudienceValidator(AUDIENCE)),
                rule("The token is of another issuer. Sign in at this system's own.", new JwtIssuerValidator(issuer)));
    }

    /** By the machine's clock, not the injected one: a business that looks at another time still trusts only today. */
    private static JwtTimestampValidator inForce() {
        var validator = new JwtTimestampValidator();
        validator.setAllowEmptyExpiryClaim(false);
        return validator;
    }

    private static OAuth2TokenValidator<Jwt> rule(String refusal, OAuth2TokenValidator<Jwt> rule) {
        var error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, refusal, null);
        return token -> rule.validate(token).hasErrors()
                ? OAuth2TokenValidatorResult.failure(error)
                : OAuth2TokenValidatorResult.success();
    }
}
