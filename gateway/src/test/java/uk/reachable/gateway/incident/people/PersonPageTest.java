package uk.reachable.gateway.incident.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class PersonPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    @Test
    void aTelephoneThatIsNotSafeToRingIsNoLink() {
        assertThat(page(contact("0121 496 0000", "NO")).contacts().getFirst().phone())
                .isNull();
        assertThat(page(contact("0121 496 0000", "NOT_KNOWN"))
                        .contacts()
                        .getFirst()
                        .phone())
                .isEqualTo("0121 496 0000");
        assertThat(page(contact("At his aunt's", "YES")).contacts().getFirst().phone())
                .isNull();
    }

    @Test
    void whatIsNotKnownToBeSafeIsSaidToBeNotKnown() {
        assertThat(page(contact("0121 496 0000", "YES")).contacts().getFirst().safety())
                .isEqualTo("Safe to ring. Not safe to text. Not known whether it is safe to leave a message.");
    }

    @Test
    void rolesAreSaidWithTheirTimes() {
        assertThat(page(contact("0121 496 0000", "YES")).roles())
                .containsExactly("Harmed, since today 7:40pm", "Witness, from Thu 1 Oct 9:00am to Fri 2 Oct 9:00am");
    }

    @Test
    void whatIsNotedAlreadyIsNotOfferedAgain() {
        PersonPage page = page(contact("0121 496 0000", "YES"));

        assertThat(page.factors()).extracting(PersonPage.Noted::words).containsExactly("Goes missing");
        assertThat(page.otherFactors())
                .hasSize(Factor.values().length - 1)
                .doesNotContain(new Option("GOES_MISSING", "Goes missing"));
    }

    @Test
    void whoItIsIsSaidOnThePageAndNeverWhenAnObjectIsWritten() {
        PersonPage page = page(contact("0121 496 0000", "YES"));

        assertThat(page.name()).isEqualTo("Sam Example");
        assertThat(page.rows()).contains(new SummaryRow("Date of birth", "1 March 2010"));
        assertThat(page.toString() + page.contacts() + person(contact("0121 496 0000", "YES")))
                .doesNotContain("Sam", "496");
    }

    @Test
    void ofSomebodyWhoWasErasedThePageSaysSoAndWhenAndKeepsWhatIsNoName() {
        PersonPage page = PersonPage.of(erased(), NOW);

        assertThat(page.name()).isEqualTo("Somebody who was erased");
        assertThat(page.erased()).startsWith("Who this was, was erased today 8:30pm.");
        assertThat(page.rows()).contains(new SummaryRow("Role", "Harmed"));
    }

    @Test
    void ofSomebodyWhoWasErasedNothingIsOfferedToBeNoted() {
        assertThat(PersonPage.of(erased(), NOW).otherFactors()).isEmpty();
        assertThat(page(contact("0121 496 0000", "YES")).erased()).isNull();
    }

    @Test
    void theListOfFactorsIsTheReviewedOne() throws IOException {
        String reviewed = Files.readString(Path.of("../incident-service/src/main/resources/factors.json"));

        assertThat(reviewed.split("\"code\"", -1)).hasSize(Factor.values().length + 1);
        for (Factor factor : Factor.values()) {
            assertThat(reviewed).contains("\"" + factor + "\"", "\"words\": \"" + factor.words() + "\"");
        }
    }

    private static KnownPerson erased() {
        return new KnownPerson(
                "WM-2026-00007",
                PersonRole.VICTIM,
                AgeBand.UNDER_18,
                null,
                null,
                null,
                "Sandwell",
                null,
                List.of("name", "dateOfBirth", "contact"),
                new KnownPerson.Identity(null, null, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                NOW);
    }

    private static KnownPerson.Contact contact(String contact, String safeToRing) {
        return new KnownPerson.Contact(1, contact, "MOTHER", safeToRing, "NO", "NOT_KNOWN");
    }

    private static PersonPage page(KnownPerson.Contact contact) {
        return PersonPage.of(person(contact), NOW);
    }

    private static KnownPerson person(KnownPerson.Contact contact) {
        return new KnownPerson(
                "WM-2026-00007",
                PersonRole.VICTIM,
                AgeBand.UNDER_18,
                null,
                null,
                "Heartlands Hospital",
                "Sandwell",
                null,
                List.of("name", "dateOfBirth", "contact"),
                new KnownPerson.Identity("Sam Example", LocalDate.of(2010, 3, 1), null),
                List.of(contact),
                List.of(
                        new KnownPerson.Role(PersonRole.VICTIM, Instant.parse("2026-11-20T19:40:00Z"), null),
                        new KnownPerson.Role(
                                PersonRole.WITNESS,
                                Instant.parse("2026-10-01T08:00:00Z"),
                                Instant.parse("2026-10-02T08:00:00Z"))),
                List.of(new KnownPerson.Factor("GOES_MISSING", "Goes missing", NOW)),
                null,
                null);
    }
}
