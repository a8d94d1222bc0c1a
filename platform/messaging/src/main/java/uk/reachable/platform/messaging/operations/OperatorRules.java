package uk.reachable.platform.messaging.operations;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;
import uk.reachable.platform.security.rules.Relation;

import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who sees stuck events and sets them free; they belong to a service, not to a region. */
final class OperatorRules {

    static final String SEE_DEAD_LETTERS = "GET /api/operations/{service}/dead-letters";
    static final String REPLAY_DEAD_LETTER = "POST /api/operations/{service}/dead-letters/{id}/replay";
    static final String SKIP_DEAD_LETTER = "POST /api/operations/{service}/dead-letters/{id}/skip";
    static final String SEE_PARKED = "GET /api/operations/{service}/parked";
    static final String SKIP_WHAT_IS_MISSING = "POST /api/operations/{service}/parked/{id}/skip";
    static final String SEE_UNSENT = "GET /api/operations/{service}/unsent";
    static final String REPLAY_UNSENT = "POST /api/operations/{service}/unsent/{id}/replay";

    /** Whether the address names the service that hears it. */
    enum Addressed implements Relation {
        OF_THIS_SERVICE("the address names the service that answers");

        private final String words;

        Addressed(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private static final Callers OPERATORS = with(OPERATOR);

    static final AccessTable<Addressed> TABLE = AccessTable.<Addressed>of("every service")
            .at(SEE_DEAD_LETTERS, "See events that could not be handled")
            .row(Addressed.OF_THIS_SERVICE, OPERATORS, ANYBODY)
            .at(REPLAY_DEAD_LETTER, "Try one of them again")
            .sameAs(SEE_DEAD_LETTERS)
            .at(SKIP_DEAD_LETTER, "Give one of them up")
            .sameAs(SEE_DEAD_LETTERS)
            .at(SEE_PARKED, "See events that wait for an earlier one")
            .sameAs(SEE_DEAD_LETTERS)
            .at(SKIP_WHAT_IS_MISSING, "Give up what one of them waits for")
            .sameAs(SEE_DEAD_LETTERS)
            .at(SEE_UNSENT, "See events that could not be sent")
            .sameAs(SEE_DEAD_LETTERS)
            .at(REPLAY_UNSENT, "Try to send one of them again")
            .sameAs(SEE_DEAD_LETTERS)
            .build();

    private OperatorRules() {}

    static Access decide(String endpoint, Actor actor, boolean ofThisService) {
        Set<Addressed> relations = ofThisService ? Set.of(Addressed.OF_THIS_SERVICE) : Set.of();
        return TABLE.decide(endpoint, actor, relations).access();
    }
}
