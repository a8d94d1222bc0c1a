package uk.reachable.gateway.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;

import static org.assertj.core.api.Assertions.assertThat;

class FindPageTest {

    @Test
    void peopleAreToldApartByNumberRoleAndAge() {
        List<FindPage.Line> lines = lines(true, person("p-1", null), person("p-2", null));

        assertThat(lines)
                .extracting(FindPage.Line::title)
                .containsExactly("Person 1: Harmed, child (under 18)", "Person 2: Harmed, child (under 18)");
        assertThat(lines.getFirst().seen()).isEqualTo("/privacy/people/p-1");
    }

    @Test
    void onlyWhoeverErasesIsLedToErasing() {
        assertThat(lines(true, person("p-1", null)).getFirst().erasure()).isEqualTo("/privacy/people/p-1/erasure");
        assertThat(lines(false, person("p-1", null)).getFirst().erasure()).isNull();
    }

    @Test
    void whoWasErasedIsSaidToBe() {
        assertThat(lines(true, person("p-1", Instant.EPOCH)).getFirst().erased())
                .isTrue();
        assertThat(lines(true, person("p-1", null)).getFirst().erased()).isFalse();
    }

    private static List<FindPage.Line> lines(boolean erases, PersonOnRecord... found) {
        List<FindPage.Line> lines = FindPage.of("WM-2026-000042", found, erases).people();
        return lines == null ? List.of() : lines;
    }

    private static PersonOnRecord person(String id, @Nullable Instant erased) {
        return new PersonOnRecord(
                id, "WM-2026-000042", PersonRole.VICTIM, AgeBand.UNDER_18, SubjectKind.PERSON, erased);
    }
}
