package uk.reachable.incident.board;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.incident.access.BoardRules;
import uk.reachable.incident.board.scope.BoardScope;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class BoardChangeTest {

    @Test
    void onlyWhoWatchesTheAreaThatAnIncidentLeftHasToLoadItsBoardAnew() {
        BoardChange leftBirmingham = new BoardChange(7, "E08000025", null, null, "{}", true);
        BoardChange leftCoventry = new BoardChange(8, "E08000026", null, null, "{}", true);
        BoardScope tasking = BoardScope.of(BoardRules.BOARD, actor(Role.TASKING));
        assertThat(leftBirmingham.concerns(tasking)).isTrue();
        assertThat(leftCoventry.concerns(tasking)).isFalse();
        assertThat(leftBirmingham.concerns(BoardScope.of(BoardRules.BOARD, actor(Role.DUTY_OFFICER))))
                .isFalse();
    }

    private static Actor actor(Role role) {
        return new Actor("somebody", "some-organisation", "west-midlands", Set.of(role), Set.of("E08000025"));
    }
}
