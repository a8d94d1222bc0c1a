package uk.reachable.incident.logging.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.platform.web.problem.FieldError;

/** What a well-formed request may still have wrong in this region and at this moment. */
final class RequestChecks {

    private final Region region;
    private final Instant now;

    RequestChecks(Region region, Instant now) {
        this.region = region;
        this.now = now;
    }

    List<FieldError> errorsOf(LogIncidentRequest request) {
        return Stream.of(
                        PlaceAndTime.wrongArea(region, request.localAuthority()).stream(),
                        PlaceAndTime.wrongTime(request.occurredAt(), now).stream(),
                        people(request.everyone()))
                .flatMap(errors -> errors)
                .toList();
    }

    private Stream<FieldError> people(List<PersonRequest> people) {
        return IntStream.range(0, people.size()).boxed().flatMap(i -> person("people[" + i + "].", people.get(i)));
    }

    private Stream<FieldError> person(String path, PersonRequest person) {
        return Stream.of(
                        distinct(path + "needs", person.needs()),
                        distinct(path + "disclose", person.disclose()),
                        expectedRelease(path, person.expectedRelease()),
                        dateOfBirth(path, person.identity()),
                        subject(path, person))
                .flatMap(errors -> errors);
    }

    private static Stream<FieldError> subject(String path, PersonRequest person) {
        SubjectKind subject = person.subjectOrPerson();
        List<Need> needs = person.needs() == null ? List.of() : person.needs();
        boolean served = SubjectPolicy.needsOf(subject).containsAll(needs);
        boolean born = person.identity() != null && person.identity().dateOfBirth() != null;
        return Stream.concat(
                served
                        ? Stream.empty()
                        : error(
                                path + "needs",
                                "must be among what a " + subject + " is referred for: "
                                        + SubjectPolicy.inWords(subject)),
                subject == SubjectKind.PERSON || !born
                        ? Stream.empty()
                        : error(path + "identity.dateOfBirth", "belongs to a person: leave it out"));
    }

    private static Stream<FieldError> distinct(String field, @Nullable List<?> values) {
        return values == null || Set.copyOf(values).size() == values.size()
                ? Stream.empty()
                : error(field, "must not name one twice");
    }

    private Stream<FieldError> expectedRelease(String path, @Nullable Instant release) {
        return release == null || PlaceAndTime.isPlausible(release)
                ? Stream.empty()
                : error(path + "expectedRelease", "must be a real date");
    }

    private Stream<FieldError> dateOfBirth(String path, @Nullable IdentityRequest identity) {
        LocalDate born = identity == null ? null : identity.dateOfBirth();
        LocalDate today = LocalDate.ofInstant(now, region.timeZone());
        return born == null || !(born.isAfter(today) || born.isBefore(PlaceAndTime.EARLIEST))
                ? Stream.empty()
                : error(path + "identity.dateOfBirth", "must be a day since 1900, and not in the future");
    }

    private static Stream<FieldError> error(String field, String message) {
        return Stream.of(new FieldError(field, message));
    }
}
