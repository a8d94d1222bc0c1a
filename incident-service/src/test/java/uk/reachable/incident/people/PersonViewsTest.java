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
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.people.access.PersonAccess;
import uk.reachable.incident.people.contacts.ContactOwner;
import uk.reachable.incident.people.contacts.ContactView;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.people.contacts.Safe;
import uk.reachable.incident.people.contacts.Safety;
import uk.reachable.incident.people.known.KnownPerson;

import static org.assertj.core.api.Assertions.assertThat;

class PersonViewsTest {

    private static final Map<String, String> OPENED = Map.of(
            "name",
            "Jordan Example",
            "dateOfBirth",
            "2010-03-01",
            "contact",
            "07700 900123",
            "contact/c",
            "0121 496 0000",
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
        assertThat(PersonViews.disclosed(file(), new PersonAccess.Disclosed(Set.of(), NEEDS))
                        .siteName())
                .isEqualTo("his aunt's flat");
    }

    @Test
    void theDeskSeesEverything() {
        PersonView view = PersonViews.full(file(), List.of());
        assertThat(view.identity()).isEqualTo(new Identity("Jordan Example", LocalDate.of(2010, 3, 1), "07700 900123"));
        assertThat(view.homeLocalAuthorityName()).isEqualTo("Sandwell");
    }

    @Test
    void anErasedPersonIsShownWithoutIdentity() {
        assertThat(PersonViews.full(file(Map.of()), List.of()).identity()).isEqualTo(Identity.UNKNOWN);
    }

    @Test
    void aViewThatIsLoggedByMistakeSaysNobodysName() {
        assertThat(PersonViews.full(file(), List.of()).toString()).doesNotContain("Jordan");
    }

    private static @Nullable Identity disclosed(IdentityField field) {
        return PersonViews.disclosed(file(), new PersonAccess.Disclosed(Set.of(field), NEEDS))
                .identity();
    }

    @Test
    void eachContactSaysWhosePhoneItIsAndWhetherItIsSafeToRingTextOrLeaveAMessage() {
        PersonView view =
                PersonViews.disclosed(file(), new PersonAccess.Disclosed(Set.of(IdentityField.CONTACT), NEEDS));
        assertThat(view.contacts())
                .containsExactly(
                        new ContactView(1, ContactOwner.THEIR_OWN, "07700 900123", Safe.NO, Safe.YES, Safe.NO),
                        new ContactView(
                                3, ContactOwner.MOTHER, "0121 496 0000", Safe.YES, Safe.NOT_KNOWN, Safe.NOT_KNOWN));
    }

    @Test
    void contactsThatWereNotDisclosedAreNotShown() {
        PersonView view = PersonViews.disclosed(file(), new PersonAccess.Disclosed(Set.of(IdentityField.NAME), NEEDS));
        assertThat(view.contacts()).isNull();
    }

    @Test
    void rolesFactorsAndRelationsAreTheDesksAndNoProviders() {
        PersonView whole = PersonViews.full(file(), List.of());
        assertThat(List.of(whole.roles(), whole.factors(), whole.relations())).hasSize(3);
        PersonView disclosed =
                PersonViews.disclosed(file(), new PersonAccess.Disclosed(Set.of(IdentityField.values()), NEEDS));
        assertThat(disclosed.roles()).isNull();
        assertThat(disclosed.factors()).isNull();
        assertThat(disclosed.relations()).isNull();
    }

    private static PersonFile file() {
        return file(OPENED);
    }

    private static PersonFile file(Map<String, String> texts) {
        return new PersonFile(
                person(null),
                texts,
                List.of(
                        new PersonContact(
                                "p", 1, "contact", new Safety(ContactOwner.THEIR_OWN, Safe.NO, Safe.YES, Safe.NO)),
                        new PersonContact(
                                "p",
                                3,
                                "contact/c",
                                new Safety(ContactOwner.MOTHER, Safe.YES, Safe.NOT_KNOWN, Safe.NOT_KNOWN))),
                List.of(),
                List.of(),
                List.of());
    }

    private static KnownPerson person(@Nullable String site) {
        return new KnownPerson(
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
