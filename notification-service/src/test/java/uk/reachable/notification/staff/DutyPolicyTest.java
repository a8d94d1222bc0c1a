package uk.reachable.notification.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.notification.entitlement.Relation;
import uk.reachable.notification.rota.Team;
import uk.reachable.notification.rota.Teams;
import uk.reachable.notification.standing.Standing;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.notification.entitlement.Relation.CASEWORKERS;
import static uk.reachable.notification.entitlement.Relation.CASEWORKERS_AT_SITE;
import static uk.reachable.notification.entitlement.Relation.MANAGERS;
import static uk.reachable.notification.entitlement.Relation.RESPONSIBLE_WORKER;

/** A provider with two caseworkers and a manager; 20 November 2026 is a Friday. */
class DutyPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Set<Relation> OFFER = Set.of(CASEWORKERS_AT_SITE, MANAGERS);
    private static final Set<Relation> CASE = Set.of(RESPONSIBLE_WORKER);
    private static final Standing HERS = new Standing("ann", null);
    private static final List<StaffMember> STAFF = List.of(
            member("ann", Role.CASEWORKER), member("ben", Role.CASEWORKER), member("mo", Role.PROVIDER_MANAGER));

    @Test
    void anOfferIsToldToTheCaseworkersAndTheirManagers() {
        assertThat(told(OFFER, Standing.UNKNOWN)).containsExactly("ann", "ben", "mo");
    }

    @Test
    void offDutyMeansNoAlert() {
        assertThat(told(OFFER, Standing.UNKNOWN, offDuty("ann"))).containsExactly("ben", "mo");
        assertThat(told(OFFER, Standing.UNKNOWN, onLeave("ben"))).containsExactly("ann", "mo");
    }

    @Test
    void anOfferIsToldToTheCaseworkersOnShiftAtThatSite() {
        var here = new Standing(null, "heartlands-hospital");
        assertThat(told(OFFER, here, at("ann", "heartlands-hospital"), at("ben", "good-hope-hospital")))
                .containsExactly("ann", "mo");
    }

    @Test
    void whereNobodyAtThatSiteIsOnShiftTheColleaguesAreTold() {
        var here = new Standing(null, "heartlands-hospital");
        assertThat(told(OFFER, here, offDuty("ann"), at("ben", "good-hope-hospital")))
                .containsExactly("ben", "mo");
    }

    @Test
    void alertsOfACaseGoToTheResponsibleWorker() {
        assertThat(told(CASE, HERS)).containsExactly("ann");
    }

    @Test
    void whileNobodyIsNamedAlertsOfACaseGoToWhoeverOfTheProviderCould() {
        assertThat(told(CASE, Standing.UNKNOWN)).containsExactly("ann", "ben", "mo");
        assertThat(told(CASE, new Standing("somebody.who.left", null))).containsExactly("ann", "ben", "mo");
    }

    @Test
    void anAbsentWorkersAlertsGoToTheManager() {
        assertThat(told(CASE, HERS, onLeave("ann"))).containsExactly("mo");
        assertThat(told(Set.of(CASEWORKERS), Standing.UNKNOWN, onLeave("ann"))).containsExactly("ben", "mo");
    }

    @Test
    void whereTheManagerIsAwayTooAColleagueHasThem() {
        assertThat(told(CASE, HERS, onLeave("ann"), onLeave("mo"))).containsExactly("ben");
    }

    @Test
    void afterTheirShiftTheAlertsOfACaseGoToWhoeverIsOnShift() {
        assertThat(told(CASE, HERS, offDuty("ann"))).containsExactly("ben");
    }

    @Test
    void whereNobodyIsOnDutyWhoComesOnNextIsToldWhenTheirShiftBegins() {
        List<DutyPolicy.OnDuty> told =
                alerted(OFFER, Standing.UNKNOWN, onShiftInDays("ann", 3), onShiftInDays("ben", 2), onLeave("mo"));

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.member().user()).isEqualTo("mo");
            assertThat(one.from()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
        });
        assertThat(alerted(Set.of(CASEWORKERS), Standing.UNKNOWN, onShiftInDays("ann", 3), onShiftInDays("ben", 2)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.member().user()).isEqualTo("ben");
                    assertThat(one.from()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
                });
    }

    @Test
    void whoeverHasNoRowInTheRotaIsAlwaysToldAtOnce() {
        assertThat(alerted(OFFER, Standing.UNKNOWN))
                .extracting(DutyPolicy.OnDuty::from)
                .containsOnly(NOW);
    }

    private static List<String> told(Set<Relation> relations, Standing standing, WorkerPublished... rota) {
        return alerted(relations, standing, rota).stream()
                .map(one -> one.member().user())
                .toList();
    }

    private static List<DutyPolicy.OnDuty> alerted(
            Set<Relation> relations, Standing standing, WorkerPublished... rota) {
        Team team = Teams.of(rota);
        return new DutyPolicy(STAFF, team, standing, NOW).alerted(relations);
    }

    private static WorkerPublished offDuty(String user) {
        return onShiftInDays(user, 3);
    }

    private static WorkerPublished onShiftInDays(String user, int days) {
        return Teams.onShiftInDays("provider", user, NOW, days);
    }

    private static WorkerPublished onLeave(String user) {
        return Teams.onLeave("provider", user, NOW);
    }

    private static WorkerPublished at(String user, String site) {
        return Teams.at("provider", user, site);
    }

    private static StaffMember member(String user, Role role) {
        return new StaffMember(user, user + "@example.org", null, Set.of(role));
    }
}
