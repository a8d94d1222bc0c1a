package uk.reachable.incident.logging.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.logging.request.LogIncident.InvolvedPerson;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RequestReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Region WEST_MIDLANDS = Regions.byId("west-midlands").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"E08000035", "E06000023", "nowhere"})
    void anAreaOutsideTheTokensRegionIsRefusedAndTheRightOnesAreNamed(String area) {
        assertThat(errors(incident(r -> r.localAuthority = area)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("localAuthority");
                    assertThat(error.message()).contains("West Midlands", "E08000025", "placeElsewhere");
                });
    }

    @Test
    void aTimeInTheFutureIsRefusedButForFiveMinutesOfSkew() {
        assertThat(read(incident(r -> r.occurredAt = NOW.plusSeconds(300))).occurredAt())
                .isEqualTo(NOW.plusSeconds(300));
        assertThat(errors(incident(r -> r.occurredAt = NOW.plusSeconds(301))))
                .extracting(FieldError::field)
                .containsExactly("occurredAt");
    }

    @Test
    void timesThatNoCalendarOfOursHoldsAreRefused() {
        assertThat(errors(incident(r -> r.occurredAt = Instant.MIN)))
                .extracting(FieldError::field)
                .containsExactly("occurredAt");
        assertThat(errors(person(p -> p.expectedRelease = Instant.MAX)))
                .extracting(FieldError::field)
                .containsExactly("people[0].expectedRelease");
    }

    @Test
    void aDateOfBirthInTheFutureIsRefused() {
        assertThat(read(person(p -> p.dateOfBirth = LocalDate.of(2026, 11, 20))).people())
                .hasSize(1);
        assertThat(errors(person(p -> p.dateOfBirth = LocalDate.of(2026, 11, 21))))
                .extracting(FieldError::field)
                .containsExactly("people[0].identity.dateOfBirth");
    }

    @Test
    void aNeedIsNamedOnceForAPerson() {
        assertThat(errors(person(p -> p.needs = List.of(Need.THERAPY, Need.THERAPY))))
                .containsExactly(new FieldError("people[0].needs", "must not name one twice"));
    }

    @Test
    void aReferralMayBeForASchoolAFamilyAGroupOrAPlace() {
        InvolvedPerson school = read(person(p -> {
                    p.subject = SubjectKind.SCHOOL;
                    p.needs = List.of(Need.SCHOOL_SUPPORT);
                    p.dateOfBirth = null;
                }))
                .people()
                .getFirst();
        assertThat(school.subject()).isEqualTo(SubjectKind.SCHOOL);
        assertThat(read(person(_ -> {})).people().getFirst().subject()).isEqualTo(SubjectKind.PERSON);
    }

    @Test
    void aPlaceIsNotReferredForWhatOnlyAPersonNeedsAndHasNoDateOfBirth() {
        assertThat(errors(person(p -> p.subject = SubjectKind.PLACE)))
                .extracting(FieldError::field)
                .containsExactly("people[0].needs", "people[0].identity.dateOfBirth");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Requests.Person person = new Requests.Person();
        person.disclose = List.of("name", "name");
        Requests request = Requests.stabbing();
        request.localAuthority = "E08000035";
        request.occurredAt = NOW.plusSeconds(3600);
        assertThat(errors(request.with(person.build())))
                .extracting(FieldError::field)
                .containsExactly("localAuthority", "occurredAt", "people[0].disclose");
    }

    @Test
    void settingSiteAndHomeOfAPersonDefaultToTheIncidents() {
        InvolvedPerson person = read(person(_ -> {})).people().getFirst();
        assertThat(person.whereabouts())
                .isEqualTo(new Whereabouts(Setting.EMERGENCY_DEPARTMENT, "heartlands-hospital", null));
        assertThat(person.homeLocalAuthority()).isEqualTo("E08000025");
    }

    @Test
    void aVictimInHospitalAndASuspectInCustodyOfOneIncidentAreInDifferentPlaces() {
        Requests.Person suspect = new Requests.Person();
        suspect.setting = Setting.CUSTODY;
        suspect.home = "E08000028";
        LogIncident command = read(Requests.stabbing().with(new Requests.Person().build(), suspect.build()));
        assertThat(command.people())
                .extracting(InvolvedPerson::whereabouts)
                .containsExactly(
                        new Whereabouts(Setting.EMERGENCY_DEPARTMENT, "heartlands-hospital", null),
                        new Whereabouts(Setting.CUSTODY, null, null));
        assertThat(command.people().getLast().homeLocalAuthority()).isEqualTo("E08000028");
    }

    @Test
    void aKnownSiteTravelsByItsCodeAndSaysItsSetting() {
        InvolvedPerson person = read(person(p -> p.site = " perry barr custody SUITE "))
                .people()
                .getFirst();
        assertThat(person.whereabouts()).isEqualTo(new Whereabouts(Setting.CUSTODY, "perry-barr-custody", null));
    }

    @Test
    void anUnknownSiteIsFreeTextAndNeverACode() {
        LogIncident command = read(incident(r -> r.site = "his aunt's flat"));
        assertThat(command.whereabouts().siteCode()).isNull();
        assertThat(command.notes().site()).isEqualTo("his aunt's flat");
    }

    @Test
    void aSiteOfAnotherRegionIsFreeText() {
        LogIncident command = read(incident(r -> r.site = "Leeds General Infirmary"));
        assertThat(command.whereabouts().siteCode()).isNull();
    }

    @Test
    void blankTextIsNotKnown() {
        LogIncident command = read(person(p -> p.name = "  "));
        assertThat(command.people().getFirst().identity().name()).isNull();
    }

    @Test
    void anArrestElsewhereIsTextAndTheHomeAuthorityIsResponsible() {
        LogIncident command = read(incident(r -> {
            r.placeElsewhere = "Aberystwyth police station";
            r.lsoa = null;
        }));
        assertThat(command.localAuthority()).isEqualTo("E08000025");
        assertThat(command.notes().placeElsewhere()).isEqualTo("Aberystwyth police station");
    }

    @Test
    void anEmptyChoiceOfWhatToDiscloseIsAChoice() {
        assertThat(read(person(p -> p.disclose = List.of())).people().getFirst().chosenDisclosure())
                .isEmpty();
        assertThat(read(person(_ -> {})).people().getFirst().chosenDisclosure()).isNull();
        assertThat(read(person(p -> p.disclose = List.of("dateOfBirth")))
                        .people()
                        .getFirst()
                        .chosenDisclosure())
                .isEqualTo(Set.of(IdentityField.DATE_OF_BIRTH));
    }

    @Test
    void nothingThatIsLoggedByMistakeSaysWhoSomebodyIs() {
        Requests.Person person = new Requests.Person();
        person.site = "his aunt's flat";
        LogIncidentRequest request = Requests.stabbing().with(person.build());
        assertThat(request + " " + request.people() + " " + read(request))
                .doesNotContain("Jordan", "07700", "2010", "aunt", "what happened", "WMP-1");
    }

    private static LogIncidentRequest incident(Consumer<Requests> change) {
        Requests request = Requests.stabbing();
        change.accept(request);
        return request.build();
    }

    private static LogIncidentRequest person(Consumer<Requests.Person> change) {
        Requests.Person person = new Requests.Person();
        change.accept(person);
        return Requests.stabbing().with(person.build());
    }

    private static LogIncident read(LogIncidentRequest request) {
        return RequestReader.read(request, WEST_MIDLANDS, NOW);
    }

    @SuppressWarnings("unchecked") // what Problems put there
    private static List<FieldError> errors(LogIncidentRequest request) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> read(request));
        assertThat(problem).as("refused").isNotNull();
        Object errors =
                Objects.requireNonNull(problem.getBody().getProperties()).get("errors");
        return (List<FieldError>) Objects.requireNonNull(errors);
    }
}
