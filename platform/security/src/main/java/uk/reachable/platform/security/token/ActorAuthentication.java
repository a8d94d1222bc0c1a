package uk.reachable.platform.security.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import uk.reachable.platform.security.Actor;

/** A caller whose token holds; decisions look at the {@link Actor}, so there are no authorities. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.subject();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
