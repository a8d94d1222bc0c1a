package uk.reachable.platform.security;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Relation;

import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** A small service to try the module on. */
@SpringBootApplication
class GuardedApplication {

    enum AnyRelation implements Relation {
        ANY;

        @Override
        public String words() {
            return "any";
        }
    }

    @Bean
    AccessTable<AnyRelation> guardedRules() {
        return AccessTable.<AnyRelation>of("guarded-service")
                .at("GET /api/me", "see oneself")
                .row(AnyRelation.ANY, ANYBODY, NOBODY)
                .at("GET /api/cases/{access}", "read a case")
                .row(AnyRelation.ANY, ANYBODY, NOBODY)
                .at("GET /api/stream", "follow")
                .row(AnyRelation.ANY, ANYBODY, NOBODY)
                .at("GET /elsewhere", "nothing, it lies outside of the API")
                .build();
    }
}
