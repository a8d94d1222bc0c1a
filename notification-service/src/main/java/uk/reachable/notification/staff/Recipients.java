package uk.reachable.notification.staff;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.entitlement.Audiences;
import uk.reachable.notification.entitlement.RegionAudience;
import uk.reachable.notification.entitlement.Relation;
import uk.reachable.notification.rota.Rota;
import uk.reachable.notification.standing.Standings;
import uk.reachable.platform.security.Role;

import static uk.reachable.notification.entitlement.Relation.CASEWORKERS;
import static uk.reachable.notification.entitlement.Relation.CASEWORKERS_AT_SITE;
import static uk.reachable.notification.entitlement.Relation.MANAGERS;
import static uk.reachable.notification.entitlement.Relation.PROGRAMME_MANAGERS;

/** Whom a notice is for, and the ways to reach each of them. */
@Component
public class Recipients {

    private final StaffDirectory directory;
    private final Audiences audiences;
    private final ChannelChoices choices;
    private final Rota rota;
    private final Standings standings;

    Recipients(StaffDirectory directory, Audiences audiences, ChannelChoices choices, Rota rota, Standings standings) {
        this.directory = directory;
        this.audiences = audiences;
        this.choices = choices;
        this.rota = rota;
        this.standings = standings;
    }

    /** Who of the notice's organisation is alerted when it is told at that instant: whoever is on duty then. */
    public List<Alerted> onDuty(Notice notice, Instant at) {
        return onDuty(notice, at, relations(notice));
    }

    /** The same, wherever they work: who is told later, when those at the person's site have not answered. */
    public List<Alerted> onDutyAnywhere(Notice notice, Instant at) {
        Set<Relation> relations = EnumSet.copyOf(relations(notice));
        if (relations.remove(CASEWORKERS_AT_SITE)) {
            relations.add(CASEWORKERS);
        }
        return onDuty(notice, at, relations);
    }

    /** The members of an organisation whose work a kind of notice is, on duty or not. */
    public List<Recipient> of(String organisation, NoticeKind kind) {
        return directory
                .regionOf(organisation)
                .map(audiences::of)
                .map(audience -> entitled(organisation, kind, audience))
                .orElse(List.of());
    }

    /** One of an organisation's members, while they work there; by every way, as for what is urgent. */
    public Optional<Recipient> person(String organisation, String user) {
        return directory.member(organisation, user).flatMap(member -> directory
                .regionOf(organisation)
                .map(region -> recipient(member, audiences.of(region), choices.find(organisation, user), true)));
    }

    private Set<Relation> relations(Notice notice) {
        return audiences.of(notice.about().region()).recipientsOf(notice.kind());
    }

    private List<Alerted> onDuty(Notice notice, Instant at, Set<Relation> relations) {
        String organisation = notice.organisation();
        RegionAudience audience = audiences.of(notice.about().region());
        var standing = standings.of(notice.about().referralId(), organisation);
        var duty = new DutyPolicy(directory.members(organisation), rota.of(organisation), standing, at);
        Map<String, ChannelChoice> chosen = choices.of(organisation);
        boolean isUrgent = audience.isUrgent(notice.kind());
        return duty.alerted(relations).stream()
                .map(one -> new Alerted(recipient(one.member(), audience, chosen, isUrgent), one.from()))
                .toList();
    }

    private List<Recipient> entitled(String organisation, NoticeKind kind, RegionAudience audience) {
        Map<String, ChannelChoice> chosen = choices.of(organisation);
        return directory.members(organisation).stream()
                .filter(member -> member.hasAnyOf(audience.recipientsOf(kind)))
                .map(member -> recipient(member, audience, chosen, audience.isUrgent(kind)))
                .toList();
    }

    /** By which roles it is somebody's work. */
    public Set<Role> rolesFor(String region, NoticeKind kind) {
        return audiences.of(region).recipientsOf(kind).stream()
                .flatMap(relation -> relation.roles().stream())
                .collect(Collectors.toSet());
    }

    /** Those who lead its people and are on duty then: they are told when these cannot be, as of what is urgent. */
    public List<Recipient> managers(String organisation, Instant at) {
        var team = rota.of(organisation);
        return directory.members(organisation).stream()
                .filter(member -> member.hasAnyOf(Set.of(MANAGERS, PROGRAMME_MANAGERS)))
                .filter(member -> team.isOnShift(member.user(), at))
                .flatMap(member -> person(organisation, member.user()).stream())
                .toList();
    }

    private static Recipient recipient(
            StaffMember member, RegionAudience audience, Map<String, ChannelChoice> chosen, boolean isUrgent) {
        return recipient(member, audience, Optional.ofNullable(chosen.get(member.user())), isUrgent);
    }

    private static Recipient recipient(
            StaffMember member, RegionAudience audience, Optional<ChannelChoice> choice, boolean isUrgent) {
        return new Recipient(member.user(), WayPolicy.ways(member, audience.channels(), choice, isUrgent));
    }
}
