package uk.reachable.gateway.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class PersonCardTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:10:00Z");

    @Test
    void thePersonIsShownAsDisclosed() {
        var identity = new Person.Identity("Sam Example", null, null);

        assertThat(card(Set.of("name"), identity, "YES").rows())
                .contains(
                        new SummaryRow("Name", "Sam Example"),
                        new SummaryRow("Date of birth", "Not shared with you"),
                        new SummaryRow("In the incident", "Arrested or suspected"),
                        new SummaryRow("Where they are", "Heartlands Hospital, Emergency department"),
                        new SummaryRow("Home area", "Sandwell"));
    }

    @Test
    void whatIsSharedAndNotKnownIsSaidSo() {
        assertThat(card(Set.of("name", "dateOfBirth"), null, "YES").rows())
                .contains(new SummaryRow("Name", "Not known"), new SummaryRow("Date of birth", "Not known"));
    }

    @Test
    void aDayOfBirthIsSaidAsADay() {
        var identity = new Person.Identity("Sam Example", LocalDate.of(2010, 3, 1), null);

        assertThat(card(Set.of("name", "dateOfBirth"), identity, "YES").rows())
                .contains(new SummaryRow("Date of birth", "1 March 2010"));
    }

    @Test
    void whosePhoneItIsIsSaidAndWhatIsSafe() {
        PersonCard.Phone phone = card(Set.of(), null, "YES").phones().getFirst();

        assertThat(phone.whose()).isEqualTo("Their mother's");
        assertThat(phone.ring()).isEqualTo("0121 496 0000");
        assertThat(phone.safe())
                .containsExactly(
                        "Safe to ring", "Not safe to text", "Nobody has asked whether it is safe to leave a message");
        assertThat(phone.warns()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "NOT_KNOWN"})
    void whereNobodySaidThatItIsSafeThereIsNoNumberToPress(String answer) {
        assertThat(card(Set.of(), null, answer).phones().getFirst().ring()).isNull();
    }

    @Test
    void whoHasParentalResponsibilityAndWhoHasSpokenToThemIsSaid() {
        assertThat(card(Set.of(), null, "YES").relations())
                .containsExactly(
                        "Alex Example: has parental responsibility. Sister Example spoke to them today 8:00pm");
    }

    private static PersonCard card(Set<String> visible, Person.@Nullable Identity identity, String safeToRing) {
        return PersonCard.of(
                new Person(
                        PersonRole.SUSPECT,
                        Setting.EMERGENCY_DEPARTMENT,
                        "Heartlands Hospital",
                        "Sandwell",
                        null,
                        visible,
                        identity,
                        List.of(new Person.Contact("MOTHER", "A parent, 0121 496 0000", safeToRing, "NO", "NOT_KNOWN")),
                        List.of(new Person.Factor("Goes missing")),
                        List.of(new Person.Relation(
                                "PARENTAL_RESPONSIBILITY_HELD_BY",
                                "Alex Example",
                                List.of(new Person.SpokenTo(
                                        "Sister Example", Instant.parse("2026-11-20T20:00:00Z")))))),
                NOW);
    }
}
