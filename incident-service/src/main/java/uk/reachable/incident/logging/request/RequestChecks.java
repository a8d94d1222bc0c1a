package uk.reachable.incident.logging.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.platform.web.problem.FieldError;

/** What a well-formed request may still have wrong in this region and at this moment. */
final class RequestChecks {

    /** Clocks of reporting systems differ a little. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Region region;
    private final Instant now;

    RequestChecks(Region region, Instant now) {
        this.region = region;
        this.now = now;
    }

    List<FieldError> errorsOf(LogIncidentRequest request) {
        return Stream.of(area(request.localAuthority()), occurredAt(request.occurredAt()), people(request.everyone()))
                .flatMap(errors -> errors)
                .toList();
    }

    private Stream<FieldError> area(@Nullable String localAuthority) {
        String areas =
                region.areas().stream().map(Area::code).collect(Collectors.joining(", ", region.name() + " (", ")"));
        return localAuthority != null && region.hasArea(localAuthority)
                ? Stream.empty()
                : error(
                        "localAuthority",
                        "must be the responsible area in " + areas + "; write a place outside as placeElsewhere");
    }

    private Stream<FieldError> occurredAt(@Nullable Instant occurredAt) {
        return occurredAt == null || (isPlausible(occurredAt) && !occurredAt.isAfter(now.plus(CLOCK_SKEW)))
                ? Stream.empty()
                : error("occurredAt", "must not be in the future; leave it out when it is not known");
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
        return release == null || isPlausible(release)
                ? Stream.empty()
                : error(path + "expectedRelease", "must be a real date");
    }

    private Stream<FieldError> dateOfBirth(String path, @Nullable IdentityRequest identity) {
        LocalDate born = identity == null ? null : identity.dateOfBirth();
        LocalDate today = LocalDate.ofInstant(now, region.timeZone());
        return born == null || !(born.isAfter(today) || born.isBefore(EARLIEST))
                ? Stream.empty()
                : error(path + "identity.dateOfBirth", "must be a day since 1900, and not in the future");
    }

    private static boolean isPlausible(Instant time) {
        return time.isAfter(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && time.isBefore(LATEST.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Stream<FieldError> error(String field, String message) {
        return Stream.of(new FieldError(field, message));
    }
}
