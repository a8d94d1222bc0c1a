package uk.reachable.platform.security;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Actors as parameters of controllers. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ActorAutoConfiguration {

    @Bean
    ActorArguments actorArguments() {
        return new ActorArguments();
    }

    /** Nobody sends an actor: the token says who it is. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SpringDocUtils.class)
    static class Description {
        static {
            SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
        }
    }
}
