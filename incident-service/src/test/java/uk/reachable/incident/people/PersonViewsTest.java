package uk.reachable.incident.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.casefile.IdentityField;
import uk.reachable.incident.casefile.Person;

import static org.assertj.core.api.Assertions.assertThat;

class PersonViewsTest {

    private static final Map<String, String> OPENED = Map.of(
            "name",
            "Jordan Example",
            "dateOfBirth",
            "2010-03-01",
            "contact",
            "07700 900123",
            "site",
            "his aunt's flat");
    private static final List<Need> NEEDS = List.of(Need.REACHABLE_MOMENT);

    @Test
    void anOfferedProviderSeesNeitherIdentityNorASiteInFreeText() {
        PersonView view = PersonViews.triage(person(null), new PersonAccess.Triage(NEEDS));
        assertThat(view.identity()).isNull();
        assertThat(view.siteName()).isNull();
        assertThat(view.visible()).isEmpty();
    }

    @Test
    void anOfferedProviderSeesASiteOfTheRegionsList() {
        assertThat(PersonViews.triage(person("heartlands-hospital"), new PersonAccess.Triage(NEEDS))
                        .siteName())
                .isEqualTo("Heartlands Hospital");
    }

    @Test
    void aDateOfBirthIsShownOnlyWhenItWasDisclosed() {
        assertThat(disclosed(IdentityField.NAME)).isEqualTo(new Identity("Jordan Example", null, null));
        assertThat(disclosed(IdentityField.DATE_OF_BIRTH))
                .isEqualTo(new Identity(null, LocalDate.of(2010, 3, 1), null));
    }

    @Test
    void anAcceptedProviderSeesWhereToMeetThePersonInWords() {
        assertThat(PersonViews.disclosed(person(null), new PersonAccess.Disclosed(Set.of(), NEEDS), OPENED)
                        .siteName())
                .isEqualTo("his aunt's flat");
    }

    @Test
    void theDeskSeesEverything() {
        PersonView view = PersonViews.full(person(null), List.of(), OPENED);
        assertThat(view.identity()).isEqualTo(new Identity("Jordan Example", LocalDate.of(2010, 3, 1), "07700 900123"));
        assertThat(view.homeLocalAuthorityName()).isEqualTo("Sandwell");
    }

    @Test
    void anErasedPersonIsShownWithoutIdentity() {
        assertThat(PersonViews.full(person(null), List.of(), Map.of()).identity())
                .isEqualTo(Identity.UNKNOWN);
    }

    @Test
    void aViewThatIsLoggedByMistakeSaysNobodysName() {
        assertThat(PersonViews.full(person(null), List.of(), OPENED).toString()).doesNotContain("Jordan");
    }

    private static @Nullable Identity disclosed(IdentityField field) {
        return PersonViews.disclosed(person(null), new PersonAccess.Disclosed(Set.of(field), NEEDS), OPENED)
                .identity();
    }

    private static PersonRecord person(@Nullable String site) {
        return new PersonRecord(
                new Person(
                        "p",
                        PersonRole.VICTIM,
                        AgeBand.UNDER_18,
                        Setting.EMERGENCY_DEPARTMENT,
                        site,
                        "E08000028",
                        null,
                        SubjectKind.PERSON),
                "i",
                "WM-2026-000123",
                "west-midlands");
    }
}
