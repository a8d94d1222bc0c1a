package uk.reachable.gateway.incident.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.words.Words;

/** The form by which an incident is corrected; only what somebody changed in it is sent. */
final class Amending {

    private static final String HOW = "Enter a day and a time, such as 20/11/2026 and 09:00";

    private Amending() {}

    record Request(
            long version,
            String why,
            @Nullable String category,
            @Nullable String severity,
            @Nullable String localAuthority,
            @Nullable String lsoa,
            @Nullable String setting,
            @Nullable String site,
            @Nullable Instant occurredAt) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "Amending.Request[" + version + "]";
        }
    }

    /** What there is to choose from: the areas are those of the incident's region. */
    record Choices(List<Option> categories, List<Option> severities, List<Option> areas, List<Option> settings) {

        static Choices of(Incident incident) {
            List<Area> areas = Regions.ofArea(incident.localAuthority())
                    .map(region -> region.areas())
                    .orElse(List.of());
            return new Choices(
                    Arrays.stream(Category.values())
                            .map(one -> new Option(one.name(), Words.of(one)))
                            .toList(),
                    Arrays.stream(Severity.values())
                            .map(one -> new Option(one.name(), Words.of(one)))
                            .toList(),
                    areas.stream()
                            .map(one -> new Option(one.code(), one.name()))
                            .toList(),
                    Stream.concat(
                                    Stream.of(new Option("", "As it is")),
                                    Arrays.stream(Setting.values()).map(one -> new Option(one.name(), Words.of(one))))
                            .toList());
        }
    }

    static Form form(Incident incident) {
        Map<String, String> values = new HashMap<>();
        values.put(Meanwhile.VERSION, Long.toString(incident.version()));
        present(incident).forEach((field, value) -> {
            values.put(field, value);
            values.put(field + Meanwhile.WAS, value);
        });
        return Form.filled(values);
    }

    /** The fields that the page shows as they are. */
    static Map<String, String> present(Incident incident) {
        return Map.of(
                "category", incident.category().name(),
                "severity", incident.severity().name(),
                "localAuthority", incident.localAuthority());
    }

    /** What cannot even be asked. */
    static List<Mistake> mistakes(Form sent) {
        List<Mistake> wrong = new ArrayList<>(Required.of(sent, Command.AMEND.required()));
        if (!sent.value("occurredAt").isEmpty() && TypedTime.moment(sent.value("occurredAt")) == null) {
            wrong.add(new Mistake("occurredAt", HOW));
        }
        return wrong;
    }

    static Request request(Form sent) {
        return new Request(
                Meanwhile.version(sent),
                sent.value("why"),
                changed(sent, "category"),
                changed(sent, "severity"),
                changed(sent, "localAuthority"),
                sent.orNull("lsoa"),
                sent.orNull("setting"),
                sent.orNull("site"),
                TypedTime.moment(sent.value("occurredAt")));
    }

    private static @Nullable String changed(Form sent, String field) {
        String value = sent.orNull(field);
        return value != null && value.equals(sent.value(field + Meanwhile.WAS)) ? null : value;
    }
}
