package uk.reachable.incident.people.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.contracts.codes.PersonRole.EXPLOITED;
import static uk.reachable.contracts.codes.PersonRole.SUSPECT;
import static uk.reachable.contracts.codes.PersonRole.VICTIM;

class RolePolicyTest {

    private static final Instant LOGGED = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final HeldRole HARMED = new HeldRole(VICTIM, LOGGED, null);

    @Test
    void oneChildMayBeHarmedSuspectedAndExploitedAtOnce() {
        assertThat(decide(List.of(HARMED), SUSPECT, null, null)).isEqualTo(new RoleChange.Begin(SUSPECT, NOW));
        HeldRole suspected = new HeldRole(SUSPECT, NOW, null);
        assertThat(decide(List.of(HARMED, suspected), EXPLOITED, LOGGED, null))
                .isEqualTo(new RoleChange.Begin(EXPLOITED, LOGGED));
    }

    @Test
    void aRoleThatTheyHaveIsNotBegunAgain() {
        assertThat(decide(List.of(HARMED), VICTIM, null, null)).isEqualTo(new RoleChange.Nothing());
    }

    @Test
    void aRoleThatEndsStaysOnRecordWithBothTimes() {
        assertThat(decide(List.of(HARMED), VICTIM, null, NOW)).isEqualTo(new RoleChange.End(HARMED, NOW));
    }

    @Test
    void aRoleThatTheyHadAndNobodyKnewOfIsRecordedAsItWas() {
        assertThat(decide(List.of(HARMED), SUSPECT, LOGGED, NOW))
                .isEqualTo(new RoleChange.HadOnce(SUSPECT, LOGGED, NOW));
        assertThat(decide(List.of(new HeldRole(SUSPECT, LOGGED, NOW)), SUSPECT, LOGGED, NOW))
                .isEqualTo(new RoleChange.Nothing());
    }

    @Test
    void aRoleThatTheyDoNotHaveCannotEnd() {
        assertThatThrownBy(() -> decide(List.of(HARMED), SUSPECT, null, NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void noRoleIsOfTheFutureOrEndsBeforeItBegan() {
        assertThatThrownBy(() -> decide(List.of(), VICTIM, NOW.plusSeconds(1), null))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> decide(List.of(HARMED), VICTIM, null, NOW.plusSeconds(1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> decide(List.of(HARMED), VICTIM, null, LOGGED.minusSeconds(1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> decide(List.of(), VICTIM, NOW, LOGGED)).isInstanceOf(ProblemException.class);
    }

    private static RoleChange decide(
            List<HeldRole> roles, PersonRole role, @Nullable Instant from, @Nullable Instant to) {
        return RolePolicy.decide(roles, new RoleRequest(role, from, to), NOW);
    }
}
