package uk.reachable.notification.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.notification.access.Relation.OF_THEIR_ORGANISATION;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who hears what of an inbox. */
public final class NotificationRules {

    public static final String INBOX = "GET /api/inbox";
    public static final String INBOX_STREAM = "GET /api/inbox/stream";
    public static final String MARK_READ = "POST /api/inbox/{id}/read";

    public static final AccessTable<Relation> TABLE = AccessTable.<Relation>of("notification-service")
            .at(INBOX, "Read the inbox")
            .row(OF_THEIR_ORGANISATION, ANYBODY, NOBODY, "their organisation's")
            .at(INBOX_STREAM, "Follow the inbox live")
            .sameAs(INBOX)
            .at(MARK_READ, "Mark a notice as read")
            .row(OF_THEIR_ORGANISATION, ANYBODY, NOBODY, "for themselves")
            .and(ChannelRules::addedTo)
            .and(WordingRules::rows)
            .and(WebhookRules::addedTo)
            .and(DeliveryRules::rows)
            .and(MatterRules::rows)
            .build();

    private NotificationRules() {}

    /** @param ofTheirOrganisation whether what is asked for is in the inbox of the caller's organisation */
    public static Access decide(String endpoint, Actor actor, boolean ofTheirOrganisation) {
        Set<Relation> relations = ofTheirOrganisation ? Set.of(OF_THEIR_ORGANISATION) : Set.of();
        return TABLE.decide(endpoint, actor, relations).access();
    }
}
