package uk.reachable.notification.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.notification.access.Relation.SIGNED_IN;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who reads the words of messages before they are sent: they are of no case, so everybody. */
public final class WordingRules {

    public static final String LIST = "GET /api/wording";
    public static final String PREVIEW = "GET /api/wording/{kind}";

    private WordingRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See which kinds of message there are")
                .row(SIGNED_IN, ANYBODY, NOBODY)
                .at(PREVIEW, "Read what a message says, with sample words")
                .sameAs(LIST);
    }

    public static Access decide(String endpoint, Actor actor) {
        return NotificationRules.TABLE
                .decide(endpoint, actor, Set.of(SIGNED_IN))
                .access();
    }
}
