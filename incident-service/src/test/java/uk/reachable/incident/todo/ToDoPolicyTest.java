package uk.reachable.incident.todo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.SealedField;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.todo.ToDo.Code.CONTACT_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.DATE_OF_BIRTH_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.EXACT_PLACE_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.NAME_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.TIME_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.WHEREABOUTS_NOT_KNOWN;

class ToDoPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Set<String> WHOLE_IDENTITY = Set.of("name", "dateOfBirth", "contact");

    @Test
    void whatIsKnownIsNoToDo() {
        assertThat(ToDoPolicy.of(
                        incident("E01008881", NOW),
                        List.of(person(Setting.CUSTODY, null)),
                        Map.of("person-1", WHOLE_IDENTITY)))
                .isEmpty();
    }

    @Test
    void anIncidentWithoutTimeAndPlaceHasBothToFindOut() {
        assertThat(ToDoPolicy.of(incident(null, null), List.of(), Map.of()))
                .containsExactly(new ToDo(TIME_NOT_KNOWN, null), new ToDo(EXACT_PLACE_NOT_KNOWN, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedField.SITE, SealedField.PLACE_ELSEWHERE})
    void aPlaceInFreeTextIsAPlace(String field) {
        assertThat(ToDoPolicy.of(incident(null, NOW), List.of(), Map.of("incident-1", Set.of(field))))
                .isEmpty();
    }

    @Test
    void aSchoolHasNoDateOfBirthToFindOut() {
        Person school = new Person(
                "person-1",
                PersonRole.AFFECTED,
                AgeBand.UNDER_18,
                Setting.SCHOOL,
                null,
                "E08000025",
                null,
                SubjectKind.SCHOOL);
        assertThat(ToDoPolicy.of(incident("E01008881", NOW), List.of(school), Map.of()))
                .extracting(ToDo::code)
                .containsExactly(NAME_NOT_KNOWN, CONTACT_NOT_KNOWN);
    }

    @Test
    void everyUnknownPartOfAnIdentityIsAToDoOfThatPerson() {
        assertThat(ToDoPolicy.of(incident("E01008881", NOW), List.of(person(Setting.CUSTODY, null)), Map.of()))
                .containsExactly(
                        new ToDo(NAME_NOT_KNOWN, "person-1"),
                        new ToDo(DATE_OF_BIRTH_NOT_KNOWN, "person-1"),
                        new ToDo(CONTACT_NOT_KNOWN, "person-1"));
    }

    @Test
    void aPersonWhomNobodyKnowsWhereToMeetIsAToDo() {
        assertThat(ToDoPolicy.of(
                        incident("E01008881", NOW), List.of(person(null, null)), Map.of("person-1", WHOLE_IDENTITY)))
                .containsExactly(new ToDo(WHEREABOUTS_NOT_KNOWN, "person-1"));
    }

    @Test
    void aSiteInFreeTextSaysWhereToMeetAPerson() {
        Set<String> sealed = Set.of("name", "dateOfBirth", "contact", "site");
        assertThat(ToDoPolicy.of(incident("E01008881", NOW), List.of(person(null, null)), Map.of("person-1", sealed)))
                .isEmpty();
    }

    private static Incident incident(@Nullable String lsoa, @Nullable Instant occurredAt) {
        return new Incident(
                "incident-1",
                "west-midlands",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                lsoa,
                null,
                null,
                null,
                occurredAt,
                "duty.officer",
                "west-midlands-vru",
                NOW,
                null);
    }

    private static Person person(@Nullable Setting setting, @Nullable String site) {
        return new Person(
                "person-1", PersonRole.VICTIM, AgeBand.UNDER_18, setting, site, "E08000025", null, SubjectKind.PERSON);
    }
}
