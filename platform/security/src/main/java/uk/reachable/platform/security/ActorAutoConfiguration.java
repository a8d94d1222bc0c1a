package uk.reachable.platform.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Actors as parameters of controllers. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ActorAutoConfiguration {

    @Bean
    ActorArguments actorArguments() {
        return new ActorArguments();
    }
}
