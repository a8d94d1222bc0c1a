package uk.reachable.notification.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.notification.access.Relation.THEIR_WEBHOOK;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who keeps the webhooks of an organisation: whoever manages it, at a provider, the unit or the police. */
public final class WebhookRules {

    public static final String LIST = "GET /api/webhooks";
    public static final String REGISTER = "POST /api/webhooks";
    public static final String ROTATE = "POST /api/webhooks/{id}/rotate";
    public static final String ENABLE = "POST /api/webhooks/{id}/enabled";
    public static final String DISABLE = "POST /api/webhooks/{id}/disabled";
    public static final String REMOVE = "DELETE /api/webhooks/{id}";
    public static final String TEST = "POST /api/webhooks/{id}/test";

    private static final Callers MANAGERS = with(PROVIDER_MANAGER, PROGRAMME_MANAGER, LEAD_OFFICER);
    private static final String OWN = "their organisation's";

    private WebhookRules() {}

    static AccessTable.Builder<Relation> addedTo(AccessTable.Builder<Relation> table) {
        return table.at(LIST, "See the webhooks of one's organisation, and which are off")
                .row(THEIR_WEBHOOK, MANAGERS, ANYBODY, OWN)
                .at(REGISTER, "Register a system of one's organisation that is told of its notices")
                .sameAs(LIST)
                .at(ROTATE, "Get a new secret for a webhook; the old one signs beside it for a day")
                .sameAs(LIST)
                .at(ENABLE, "Switch a webhook on")
                .sameAs(LIST)
                .at(DISABLE, "Switch a webhook off")
                .sameAs(LIST)
                .at(REMOVE, "Remove a webhook")
                .sameAs(LIST)
                .at(TEST, "Send a test message to a webhook")
                .sameAs(LIST);
    }

    /** @param ofTheirOrganisation whether what is asked for is of the caller's organisation */
    public static Access decide(String endpoint, Actor actor, boolean ofTheirOrganisation) {
        Set<Relation> relations = ofTheirOrganisation ? Set.of(THEIR_WEBHOOK) : Set.of();
        return NotificationRules.TABLE.decide(endpoint, actor, relations).access();
    }
}
