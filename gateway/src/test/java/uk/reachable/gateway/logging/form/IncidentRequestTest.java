package uk.reachable.gateway.logging.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;

import static org.assertj.core.api.Assertions.assertThat;

class IncidentRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    @Test
    void theRequestSaysWhatTheFormSays() {
        IncidentRequest request = request(Map.of(
                "category", "KNIFE_INJURY",
                "severity", "CRITICAL",
                "localAuthority", "E08000025",
                "occurredAt", "7pm",
                "site", "Bus station",
                "source", "POLICE",
                "summary", "Stabbed in the leg"));

        assertThat(request.category()).isEqualTo("KNIFE_INJURY");
        assertThat(request.occurredAt()).isEqualTo("2026-11-20T19:00:00Z");
        assertThat(request.site()).isEqualTo("Bus station");
        assertThat(request.source()).isEqualTo("POLICE");
        assertThat(request.summary()).isEqualTo("Stabbed in the leg");
        assertThat(request.setting()).isNull();
    }

    @Test
    void aPersonIsSentWithNeedsIdentityAndWhenTheyLeave() {
        IncidentRequest.Person person = request(Map.of(
                        "people[0].role", "VICTIM",
                        "people[0].ageBand", "UNDER_18",
                        "people[0].needs", "REACHABLE_MOMENT",
                        "people[0].site", "Heartlands Hospital",
                        "people[0].expectedRelease", "10:30pm",
                        "people[0].identity.name", " Sam Example ",
                        "people[0].identity.dateOfBirth", "1 3 2010",
                        "people[0].identity.contacts[0].contact", "0121 496 0000",
                        "people[0].identity.contacts[0].whose", "MOTHER",
                        "people[0].identity.contacts[0].safeToRing", "YES"))
                .people()
                .getFirst();

        assertThat(person.needs()).containsExactly("REACHABLE_MOMENT");
        assertThat(person.expectedRelease()).isEqualTo("2026-11-20T22:30:00Z");
        assertThat(person.identity())
                .isEqualTo(new IncidentRequest.Identity(
                        "Sam Example",
                        LocalDate.of(2010, 3, 1),
                        List.of(new IncidentRequest.Contact("0121 496 0000", "MOTHER", "YES"))));
    }

    @Test
    void whatANeedUsuallyDisclosesIsLeftToTheService() {
        assertThat(disclosed("name", "contact")).isNull();
    }

    @Test
    void whatTheOfficerChoosesToDiscloseIsSent() {
        assertThat(disclosed("name")).containsExactly("name");
        assertThat(disclosed()).isEmpty();
    }

    @Test
    void somebodyOfWhomOnlyTheAgeIsKnownHasNoIdentity() {
        assertThat(request(Map.of("people[0].ageBand", "AGE_18_TO_24"))
                        .people()
                        .getFirst()
                        .identity())
                .isNull();
    }

    @Test
    void noTextSaysWhoSomebodyIsInALog() {
        IncidentRequest request = request(Map.of(
                "summary",
                "Sam was stabbed",
                "people[0].ageBand",
                "UNDER_18",
                "people[0].identity.name",
                "Sam Example"));

        assertThat(request.toString()
                        + request.people()
                        + request.people().getFirst().identity())
                .doesNotContain("Sam");
    }

    private static @Nullable List<String> disclosed(String... fields) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("people[0].ageBand", "UNDER_18");
        typed.put("people[0].disclose", List.of(fields));
        return IncidentRequest.of(LogForm.sent(typed, NOW), NOW)
                .people()
                .getFirst()
                .disclose();
    }

    private static IncidentRequest request(Map<String, String> typed) {
        return IncidentRequest.of(Form.filled(typed), NOW);
    }
}
