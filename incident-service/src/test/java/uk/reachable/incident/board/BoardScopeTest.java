package uk.reachable.incident.board;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.incident.access.BoardRules;
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
        assertThat(scope.includes("E08000031")).isTrue();
    }

    @Test
    void taskingSeesItsAreasOnly() {
        BoardScope scope = BoardScope.of(BoardRules.BOARD, actor(Role.TASKING));
        assertThat(scope.includes("E08000025")).isTrue();
        assertThat(scope.includes("E08000026")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "PROVIDER_MANAGER", "LEAD_OFFICER", "AUDITOR", "OPERATOR"})
    void theBoardIsNotForOthers(Role role) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> BoardScope.of(BoardRules.BOARD, actor(role)))
                .matches(problem -> problem.getStatusCode().value() == 403);
    }

    @Test
    void onlyWhoWatchesTheAreaThatAnIncidentLeftHasToLoadItsBoardAnew() {
        BoardChange leftBirmingham = new BoardChange(7, "E08000025", "{}", true);
        BoardChange leftCoventry = new BoardChange(8, "E08000026", "{}", true);
        BoardScope tasking = BoardScope.of(BoardRules.BOARD, actor(Role.TASKING));
        assertThat(tasking.sees(leftBirmingham)).isTrue();
        assertThat(tasking.sees(leftCoventry)).isFalse();
        assertThat(BoardScope.of(BoardRules.BOARD, actor(Role.DUTY_OFFICER)).sees(leftBirmingham))
                .isFalse();
    }

    private static Actor actor(Role role) {
        return new Actor("somebody", "some-organisation", "west-midlands", Set.of(role), Set.of("E08000025"));
    }
}
