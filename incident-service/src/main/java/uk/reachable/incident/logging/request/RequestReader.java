package uk.reachable.incident.logging.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.logging.request.LogIncident.InvolvedPerson;
import uk.reachable.incident.notes.Notes;
import uk.reachable.incident.people.Identity;
import uk.reachable.incident.people.contacts.GivenContact;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/**
 * From a well-formed request to a command: checks what depends on the region and the time, and fills in the defaults.
 */
public final class RequestReader {

    private RequestReader() {}

    /** Throws a 400 that names every field to correct. */
    public static LogIncident read(LogIncidentRequest request, Region region, Instant now) {
        List<FieldError> errors = new RequestChecks(region, now).errorsOf(request);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        Whereabouts place = Whereabouts.of(region, request.setting(), text(request.site()));
        String localAuthority = Objects.requireNonNull(request.localAuthority());
        return new LogIncident(
                region,
                Objects.requireNonNull(request.category()),
                Objects.requireNonNull(request.severity()),
                localAuthority,
                request.lsoa(),
                place,
                request.source(),
                request.occurredAt(),
                notes(request, place),
                request.everyone().stream()
                        .map(person -> person(person, region, place, localAuthority))
                        .toList(),
                request.location() == null ? null : request.location().toLocation());
    }

    private static Notes notes(LogIncidentRequest request, Whereabouts place) {
        return new Notes(
                text(request.summary()),
                text(request.externalReference()),
                text(request.placeElsewhere()),
                place.siteText());
    }

    private static InvolvedPerson person(PersonRequest person, Region region, Whereabouts place, String home) {
        List<GivenContact> contacts =
                person.identity() == null ? List.of() : person.identity().given();
        return new InvolvedPerson(
                Objects.requireNonNull(person.role()),
                Objects.requireNonNull(person.ageBand()),
                person.needs() == null ? List.of() : person.needs(),
                Whereabouts.of(region, person.setting(), text(person.site())).orOf(place),
                person.homeLocalAuthority() == null ? home : person.homeLocalAuthority(),
                person.expectedRelease(),
                identity(person.identity(), contacts),
                disclosed(person.disclose()),
                person.subjectOrPerson(),
                contacts);
    }

    private static Identity identity(@Nullable IdentityRequest identity, List<GivenContact> contacts) {
        String first = contacts.isEmpty() ? null : contacts.getFirst().contact();
        return identity == null ? Identity.UNKNOWN : new Identity(text(identity.name()), identity.dateOfBirth(), first);
    }

    private static @Nullable Set<IdentityField> disclosed(@Nullable List<String> codes) {
        return codes == null
                ? null
                : Arrays.stream(IdentityField.values())
                        .filter(field -> codes.contains(field.code()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
