package uk.reachable.platform.security.token;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Reads the actor out of a token that was already found genuine. */
final class ActorTokens implements Converter<Jwt, ActorAuthentication> {

    @Override
    public ActorAuthentication convert(Jwt token) {
        return new ActorAuthentication(new Actor(
                required(token, "sub"),
                required(token, "organisation"),
                required(token, "region"),
                roles(token),
                Set.copyOf(list(token, "areas"))));
    }

    private static String required(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null || value.isBlank()) {
            throw new InvalidBearerTokenException(
                    "The token has no claim " + claim + ". Ask whoever manages the accounts to complete yours.");
        }
        return value;
    }

    /** A role of a later version opens nothing here and must not lock anybody out. */
    private static Set<Role> roles(Jwt token) {
        return list(token, "roles").stream().flatMap(ActorTokens::known).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Role> known(String name) {
        return Stream.of(Role.values()).filter(role -> role.name().equals(name));
    }

    private static List<String> list(Jwt token, String claim) {
        return Objects.requireNonNullElse(token.getClaimAsStringList(claim), List.of());
    }
}
