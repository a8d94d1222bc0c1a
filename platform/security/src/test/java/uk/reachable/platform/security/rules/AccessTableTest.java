package uk.reachable.platform.security.rules;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.anybodyBut;
import static uk.reachable.platform.security.rules.Callers.with;
import static uk.reachable.platform.security.rules.Standing.CONCERNED;
import static uk.reachable.platform.security.rules.Standing.OF_THE_REGION;

class AccessTableTest {

    private static final String READ = "GET /api/cases/{id}";

    private static final AccessTable<Standing> TABLE = AccessTable.<Standing>of("a-service")
            .at(READ, "read a case")
            .row(OF_THE_REGION, with(DUTY_OFFICER), NOBODY)
            .row(CONCERNED, with(CASEWORKER), anybodyBut(TASKING))
            .build();

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatHasNoRowIsHidden(Role role) {
        assertThat(decide(Set.of(), role)).isEqualTo(Access.HIDDEN);
    }

    @Test
    void aRoleIsLetInByTheRelationOfItsRowOnly() {
        assertThat(decide(Set.of(OF_THE_REGION), DUTY_OFFICER)).isEqualTo(Access.ALLOWED);
        assertThat(decide(Set.of(OF_THE_REGION), CASEWORKER)).isEqualTo(Access.HIDDEN);
        assertThat(decide(Set.of(CONCERNED), CASEWORKER)).isEqualTo(Access.ALLOWED);
        assertThat(decide(Set.of(CONCERNED), DUTY_OFFICER)).isEqualTo(Access.FORBIDDEN);
        assertThat(decide(Set.of(CONCERNED), TASKING)).isEqualTo(Access.HIDDEN);
    }

    @Test
    void whoHasNoRoleIsSomebodyToo() {
        assertThat(decide(Set.of(CONCERNED))).isEqualTo(Access.FORBIDDEN);
        assertThat(decide(Set.of(OF_THE_REGION))).isEqualTo(Access.HIDDEN);
    }

    @Test
    void severalRolesAndRelationsHearTheBestThatOneRowGrants() {
        assertThat(decide(Set.of(CONCERNED), TASKING, AUDITOR)).isEqualTo(Access.FORBIDDEN);
        assertThat(decide(Set.of(CONCERNED, OF_THE_REGION), DUTY_OFFICER)).isEqualTo(Access.ALLOWED);
        assertThat(TABLE.decide(READ, actor(DUTY_OFFICER, CASEWORKER), Set.of(CONCERNED, OF_THE_REGION))
                        .by())
                .containsExactlyInAnyOrder(CONCERNED, OF_THE_REGION);
    }

    @Test
    void anEndpointThatTheTableDoesNotHaveIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.decide("GET /api/other", actor(), Set.of()))
                .withMessage("a-service has no access rule for GET /api/other");
    }

    @Test
    void callersAreSaidInPlainWords() {
        assertThat(Callers.ANYBODY.words()).isEqualTo("anybody");
        assertThat(NOBODY.words()).isEmpty();
        assertThat(with(DUTY_OFFICER, CASEWORKER).words()).isEqualTo("duty officer, caseworker");
        assertThat(anybodyBut(TASKING).words()).isEqualTo("anybody but tasking");
    }

    private static Access decide(Set<Standing> relations, Role... roles) {
        return TABLE.decide(READ, actor(roles), relations).access();
    }

    private static Actor actor(Role... roles) {
        return new Actor("somebody", "an-organisation", "a-region", Set.of(roles), Set.of());
    }
}
