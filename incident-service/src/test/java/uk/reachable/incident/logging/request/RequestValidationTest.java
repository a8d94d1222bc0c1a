package uk.reachable.incident.logging.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.Need;

import static org.assertj.core.api.Assertions.assertThat;

class RequestValidationTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void aWellFormedRequestHasNothingToCorrect() {
        assertThat(errors(Requests.stabbing().with(new Requests.Person().build())))
                .isEmpty();
    }

    @Test
    void onlyCategorySeverityAndLocalAuthorityAreRequired() {
        assertThat(errors(new LogIncidentRequest(
                        null, null, null, null, null, null, null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder(
                        "category is required", "severity is required", "localAuthority is required");
    }

    @Test
    void roleAndAgeBandOfEachPersonAreRequired() {
        assertThat(errors(Requests.stabbing()
                        .with(new PersonRequest(null, null, null, null, null, null, null, null, null, null))))
                .containsExactlyInAnyOrder("people[0].role is required", "people[0].ageBand is required");
    }

    @Test
    void aSummaryOfMoreThan10000CharactersIsRefused() {
        assertThat(errors(incident(r -> r.summary = "x".repeat(10_000)))).isEmpty();
        assertThat(errors(incident(r -> r.summary = "x".repeat(10_001))))
                .containsExactly("summary has at most 10,000 characters");
    }

    @Test
    void moreThan50PeopleAreRefused() {
        assertThat(errors(incident(r -> r.people = Collections.nCopies(50, new Requests.Person().build()))))
                .isEmpty();
        assertThat(errors(incident(r -> r.people = Collections.nCopies(51, new Requests.Person().build()))))
                .containsExactly("people has at most 50 people: log the others as a second incident");
    }

    @Test
    void otherOversizedTextsAreRefused() {
        assertThat(errors(incident(r -> {
                    r.site = "x".repeat(201);
                    r.placeElsewhere = "x".repeat(501);
                    r.externalReference = "x".repeat(101);
                })))
                .containsExactlyInAnyOrder(
                        "site has at most 200 characters",
                        "placeElsewhere has at most 500 characters",
                        "externalReference has at most 100 characters");
    }

    @Test
    void oversizedTextsOfAPersonAreRefused() {
        assertThat(errors(person(p -> {
                    p.name = "x".repeat(201);
                    p.contact = "x".repeat(201);
                    p.site = "x".repeat(201);
                })))
                .containsExactlyInAnyOrder(
                        "people[0].identity.name has at most 200 characters",
                        "people[0].identity.contact has at most 200 characters",
                        "people[0].site has at most 200 characters");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            49.79, -1.83, location.latitude
            60.91, -1.83, location.latitude
            52.48, -8.71, location.longitude
            52.48,  1.81, location.longitude
            -1.83, 52.48, location.latitude location.longitude
            52.48,      , location.longitude
            """)
    void coordinatesMustLieInTheUnitedKingdom(Double latitude, @Nullable Double longitude, String fields) {
        assertThat(errors(incident(r -> r.location = new LocationRequest(latitude, longitude))))
                .extracting(error -> error.substring(0, error.indexOf(' ')))
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    @Test
    void exactCoordinatesMayBeNamed() {
        assertThat(errors(incident(r -> r.location = new LocationRequest(52.4786, -1.8299))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Heartlands", "E02008881", "E0100888", "E010088811"})
    void aNeighbourhoodThatIsNotACodeIsRefused(String lsoa) {
        assertThat(errors(incident(r -> r.lsoa = lsoa)))
                .containsExactly("lsoa must be the code of a neighbourhood, such as E01008881");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E06000022", "E07000008", "E08000035", "E09000001", "W06000015", "S12000033", "N09000003"})
    void aHomeAreaMayBeAnyLocalAuthorityOfTheCountry(String home) {
        assertThat(errors(person(p -> p.home = home))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leeds", "E01008881", "E0800003", "X08000035"})
    void aHomeAreaThatIsNoLocalAuthorityIsRefused(String home) {
        assertThat(errors(person(p -> p.home = home)))
                .containsExactly(
                        "people[0].homeLocalAuthority must be the ONS code of a local authority, such as E08000028");
    }

    @Test
    void whatIsDisclosedMustBeAPartOfAnIdentity() {
        assertThat(errors(person(p -> p.disclose = List.of("name", "address"))))
                .containsExactly("people[0].disclose[1] must be one of name, dateOfBirth, contact");
    }

    @Test
    void anEmptyPlaceInAListIsRefused() {
        assertThat(errors(incident(r -> r.people = new ArrayList<>(Arrays.asList((PersonRequest) null)))))
                .containsExactly("people[0] must be a person");
        assertThat(errors(person(p -> p.needs = new ArrayList<>(Arrays.asList((Need) null)))))
                .containsExactly("people[0].needs[0] must be a need");
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

    private static List<String> errors(LogIncidentRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(RequestValidationTest::text)
                .toList();
    }

    private static String text(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "") + " " + violation.getMessage();
    }
}
