package uk.reachable.incident.logging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.codes.SubjectKind;

/** Requests as a duty officer would send them, to be changed one field at a time. */
final class Requests {

    @Nullable
    Category category = Category.KNIFE_INJURY;

    @Nullable
    Severity severity = Severity.CRITICAL;

    @Nullable
    Instant occurredAt = Instant.parse("2026-11-20T19:00:00Z");

    @Nullable
    String localAuthority = "E08000025";

    @Nullable
    String lsoa = "E01008881";

    @Nullable
    Setting setting = Setting.EMERGENCY_DEPARTMENT;

    @Nullable
    String site = "Heartlands Hospital";

    @Nullable
    String placeElsewhere;

    @Nullable
    String externalReference = "WMP-1";

    @Nullable
    String summary = "what happened";

    @Nullable
    List<PersonRequest> people = List.of();

    static Requests stabbing() {
        return new Requests();
    }

    LogIncidentRequest with(PersonRequest... involved) {
        people = List.of(involved);
        return build();
    }

    LogIncidentRequest build() {
        return new LogIncidentRequest(
                category,
                severity,
                occurredAt,
                localAuthority,
                lsoa,
                setting,
                site,
                placeElsewhere,
                Source.POLICE,
                externalReference,
                summary,
                people);
    }

    /** A person, to be changed one field at a time. */
    static final class Person {

        @Nullable
        PersonRole role = PersonRole.VICTIM;

        @Nullable
        AgeBand ageBand = AgeBand.UNDER_18;

        @Nullable
        List<Need> needs = List.of(Need.REACHABLE_MOMENT);

        @Nullable
        Setting setting;

        @Nullable
        String site;

        @Nullable
        String home;

        @Nullable
        Instant expectedRelease;

        @Nullable
        String name = "Jordan Example";

        @Nullable
        LocalDate dateOfBirth = LocalDate.of(2010, 3, 1);

        @Nullable
        String contact = "07700 900123";

        @Nullable
        List<String> disclose;

        @Nullable
        SubjectKind subject;

        PersonRequest build() {
            return new PersonRequest(
                    role,
                    ageBand,
                    needs,
                    setting,
                    site,
                    home,
                    expectedRelease,
                    new IdentityRequest(name, dateOfBirth, contact),
                    disclose,
                    subject);
        }
    }
}
