package uk.reachable.incident.board.scope;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.incident.access.BoardRules;
import uk.reachable.incident.npu.Npu;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoardScopeTest {

    @ParameterizedTest
    @EnumSource(names = {"DUTY_OFFICER", "PROGRAMME_MANAGER"})
    void theDeskSeesItsWholeRegion(Role role) {
        BoardScope scope = BoardScope.of(BoardRules.BOARD, actor(role));
        assertThat(scope.region()).isEqualTo("west-midlands");
        assertThat(scope.includesArea("E08000031")).isTrue();
    }

    @Test
    void taskingSeesItsAreasOnly() {
        BoardScope scope = BoardScope.of(BoardRules.BOARD, actor(Role.TASKING));
        assertThat(scope.includesArea("E08000025")).isTrue();
        assertThat(scope.includesArea("E08000026")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "PROVIDER_MANAGER", "LEAD_OFFICER", "AUDITOR", "OPERATOR"})
    void theBoardIsNotForOthers(Role role) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> BoardScope.of(BoardRules.BOARD, actor(role)))
                .matches(problem -> problem.getStatusCode().value() == 403);
    }

    @Test
    void aBoardIsNarrowedToAnAreaOrAUnitAndNeverWidened() {
        BoardScope scope = BoardScope.of(BoardRules.BOARD, actor(Role.TASKING));
        BoardScope narrowed = scope.in("E08000025", true).policedBy(unit("E08000025"));
        assertThat(narrowed.includes("E08000025", "a-unit")).isTrue();
        assertThat(narrowed.includes("E08000025", "another-unit")).isFalse();
        assertThat(narrowed.includes("E08000025", null)).isFalse();
        assertThat(narrowed.places()).containsExactly("a-unit");
        assertThatIsRefused(() -> scope.in("E08000026", true));
        assertThatIsRefused(() -> scope.in("E08000035", false));
        assertThatIsRefused(() -> scope.policedBy(unit("E08000026")));
    }

    private static void assertThatIsRefused(ThrowingCallable narrowing) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(narrowing)
                .matches(problem -> problem.getStatusCode().value() == 400);
    }

    private static Npu unit(String localAuthority) {
        return new Npu("a-unit", "A unit", localAuthority, List.of());
    }

    private static Actor actor(Role role) {
        return new Actor("somebody", "some-organisation", "west-midlands", Set.of(role), Set.of("E08000025"));
    }
}
