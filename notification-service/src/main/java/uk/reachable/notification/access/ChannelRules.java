package uk.reachable.notification.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.notification.access.Relation.THEMSELVES;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who chooses by which channels they are alerted: everybody, for themselves. */
public final class ChannelRules {

    public static final String READ = "GET /api/inbox/channels";
    public static final String CHOOSE = "PUT /api/inbox/channels";

    private ChannelRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return table.at(READ, "See by which channels one is alerted")
                .row(THEMSELVES, ANYBODY, NOBODY)
                .at(CHOOSE, "Choose by which channels one is alerted")
                .row(THEMSELVES, ANYBODY, NOBODY);
    }

    /** Nobody can ask for somebody else. */
    public static Access decide(String endpoint, Actor actor) {
        return NotificationRules.TABLE
                .decide(endpoint, actor, Set.of(THEMSELVES))
                .access();
    }
}
