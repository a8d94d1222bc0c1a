package uk.reachable.local.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;

/** The body that logs an incident; what is not known is left out. Times are UTC. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewIncident(
        Category category,
        Severity severity,
        @Nullable Instant occurredAt,
        String localAuthority,
        @Nullable String lsoa,
        Setting setting,
        @Nullable String site,
        @Nullable String placeElsewhere,
        String source,
        String externalReference,
        @Nullable String summary,
        List<Person> people) {

    /** Somebody in it, with the help that is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            PersonRole role,
            AgeBand ageBand,
            List<Need> needs,
            @Nullable Setting setting,
            @Nullable String site,
            @Nullable Identity identity,
            @Nullable List<String> disclose) {}

    /** Who it is; invented here, as is everybody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Identity(String name, String dateOfBirth, String contact) {}
}
