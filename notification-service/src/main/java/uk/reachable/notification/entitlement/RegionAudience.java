package uk.reachable.notification.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * What one region has decided of its alerts.
 *
 * @param channels those that it allows, in the order that holds for whoever has not chosen
 * @param urgent the kinds that nobody can switch off
 * @param recipients who is alerted to each kind; never without one
 */
public record RegionAudience(
        List<Channel> channels, Set<NoticeKind> urgent, Map<NoticeKind, Set<Relation>> recipients) {

    public RegionAudience {
        channels = List.copyOf(channels);
        urgent = Set.copyOf(urgent);
        recipients = Map.copyOf(recipients);
    }

    public Set<Relation> recipientsOf(NoticeKind kind) {
        return Objects.requireNonNull(recipients.get(kind), () -> "nobody is named for " + kind);
    }

    public boolean isUrgent(NoticeKind kind) {
        return urgent.contains(kind);
    }
}
