package uk.reachable.notification.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.reachable.notification.entitlement.Relation;
import uk.reachable.notification.rota.Team;
import uk.reachable.notification.standing.Standing;

import static uk.reachable.notification.entitlement.Relation.CASEWORKERS;
import static uk.reachable.notification.entitlement.Relation.CASEWORKERS_AT_SITE;
import static uk.reachable.notification.entitlement.Relation.MANAGERS;
import static uk.reachable.notification.entitlement.Relation.RESPONSIBLE_WORKER;

/**
 * Who of an organisation is alerted at an instant: whoever has one of the relations and is on duty then. The rota
 * decides, not what people set for themselves.
 */
final class DutyPolicy {

    /** A member, and when they are told: at the instant that was asked for, or when their shift begins. */
    record OnDuty(StaffMember member, Instant from) {}

    private final List<StaffMember> staff;
    private final Team team;
    private final Standing standing;
    private final Instant at;

    DutyPolicy(List<StaffMember> staff, Team team, Standing standing, Instant at) {
        this.staff = List.copyOf(staff);
        this.team = team;
        this.standing = standing;
        this.at = at;
    }

    /** Where nobody is on duty, who comes on next is told when their shift begins. */
    List<OnDuty> alerted(Set<Relation> relations) {
        List<StaffMember> named = named(relations);
        List<StaffMember> present = whereThePersonIs(
                relations, named.stream().filter(this::isOnDuty).toList());
        return present.isEmpty() ? nextOnDuty(named) : atOnce(present);
    }

    /** Those with a relation; the worker of the case in place of their colleagues, and who stands in for the absent. */
    private List<StaffMember> named(Set<Relation> relations) {
        Optional<StaffMember> worker = relations.contains(RESPONSIBLE_WORKER)
                ? staff.stream()
                        .filter(member -> member.user().equals(standing.worker()))
                        .findFirst()
                : Optional.empty();
        Set<Relation> others = EnumSet.copyOf(relations);
        worker.ifPresent(_ -> others.remove(RESPONSIBLE_WORKER));
        Predicate<StaffMember> isNamed = member ->
                member.hasAnyOf(others) || worker.filter(member::equals).isPresent();
        List<StaffMember> entitled = staff.stream().filter(isNamed).toList();
        List<Relation> standIns = standIns(worker, entitled);
        return staff.stream()
                .filter(isNamed.or(member -> member.hasAnyOf(standIns)))
                .toList();
    }

    /** An absent worker's alerts go to the manager; where none is on duty, or the shift is over, to colleagues. */
    private List<Relation> standIns(Optional<StaffMember> worker, List<StaffMember> entitled) {
        List<Relation> standIns = new ArrayList<>();
        if (entitled.stream().anyMatch(this::isAbsent)) {
            standIns.add(MANAGERS);
        }
        boolean isOffDuty = worker.filter(member -> !isOnDuty(member)).isPresent();
        boolean aManagerHasIt = worker.filter(this::isAbsent).isPresent()
                && staff.stream().anyMatch(member -> member.hasAnyOf(Set.of(MANAGERS)) && isOnDuty(member));
        if (isOffDuty && !aManagerHasIt) {
            standIns.add(CASEWORKERS);
        }
        return standIns;
    }

    private List<StaffMember> whereThePersonIs(Set<Relation> relations, List<StaffMember> present) {
        Predicate<StaffMember> isElsewhere =
                member -> member.hasAnyOf(Set.of(CASEWORKERS)) && !team.worksAt(member.user(), standing.site());
        boolean somebodyIsThere = present.stream()
                .anyMatch(member -> member.hasAnyOf(Set.of(CASEWORKERS))
                        && isElsewhere.negate().test(member));
        return relations.contains(CASEWORKERS_AT_SITE) && somebodyIsThere
                ? present.stream().filter(isElsewhere.negate()).toList()
                : present;
    }

    private List<OnDuty> nextOnDuty(List<StaffMember> named) {
        List<OnDuty> coming = named.stream().flatMap(this::coming).toList();
        Optional<Instant> first = coming.stream().map(OnDuty::from).min(Comparator.naturalOrder());
        return coming.stream()
                .filter(one -> first.filter(one.from()::equals).isPresent())
                .toList();
    }

    private Stream<OnDuty> coming(StaffMember member) {
        return team.onShiftFrom(member.user(), at).stream().map(from -> new OnDuty(member, from));
    }

    private List<OnDuty> atOnce(List<StaffMember> present) {
        return present.stream().map(member -> new OnDuty(member, at)).toList();
    }

    private boolean isOnDuty(StaffMember member) {
        return team.isOnShift(member.user(), at);
    }

    private boolean isAbsent(StaffMember member) {
        return team.isAbsent(member.user(), at);
    }
}
