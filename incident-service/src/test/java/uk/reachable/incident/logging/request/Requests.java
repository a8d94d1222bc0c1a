package uk.reachable.incident.logging.request;

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
public final class Requests {

    @Nullable
    public Category category = Category.KNIFE_INJURY;

    @Nullable
    public Severity severity = Severity.CRITICAL;

    @Nullable
    public Instant occurredAt = Instant.parse("2026-11-20T19:00:00Z");

    @Nullable
    public String localAuthority = "E08000025";

    @Nullable
    public String lsoa = "E01008881";

    @Nullable
    public Setting setting = Setting.EMERGENCY_DEPARTMENT;

    @Nullable
    public String site = "Heartlands Hospital";

    @Nullable
    public String placeElsewhere;

    @Nullable
    public String externalReference = "WMP-1";

    @Nullable
    public String summary = "what happened";

    @Nullable
    public LocationRequest location;

    @Nullable
    public List<PersonRequest> people = List.of();

    public static Requests stabbing() {
        return new Requests();
    }

    public LogIncidentRequest with(PersonRequest... involved) {
        people = List.of(involved);
        return build();
    }

    public LogIncidentRequest build() {
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
                people,
                location);
    }

    /** A person, to be changed one field at a time. */
    public static final class Person {

        @Nullable
        public PersonRole role = PersonRole.VICTIM;

        @Nullable
        public AgeBand ageBand = AgeBand.UNDER_18;

        @Nullable
        public List<Need> needs = List.of(Need.REACHABLE_MOMENT);

        @Nullable
        public Setting setting;

        @Nullable
        public String site;

        @Nullable
        public String home;

        @Nullable
        public Instant expectedRelease;

        @Nullable
        public String name = "Jordan Example";

        @Nullable
        public LocalDate dateOfBirth = LocalDate.of(2010, 3, 1);

        @Nullable
        public String contact = "07700 900123";

        @Nullable
        public List<String> disclose;

        @Nullable
        public SubjectKind subject;

        public PersonRequest build() {
            return new PersonRequest(
                    role,
                    ageBand,
                    needs,
                    setting,
                    site,
                    home,
                    expectedRelease,
                    new IdentityRequest(name, dateOfBirth, contact, null),
                    disclose,
                    subject);
        }
    }
}
