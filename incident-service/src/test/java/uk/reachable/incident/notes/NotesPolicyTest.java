package uk.reachable.incident.notes;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class NotesPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void notesAreForTheDeskOfTheRegionOnly(Role role) {
        Actor actor = new Actor("somebody", "some-organisation", "west-midlands", Set.of(role), Set.of());
        boolean ofTheDesk = Set.of(Role.DUTY_OFFICER, Role.PROGRAMME_MANAGER).contains(role);
        assertThat(NotesPolicy.decide(actor, "west-midlands")).isEqualTo(ofTheDesk ? Access.ALLOWED : Access.HIDDEN);
        assertThat(NotesPolicy.decide(actor, "west-yorkshire")).isEqualTo(Access.HIDDEN);
    }
}
