package uk.reachable.incident.people.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.Standing;
import uk.reachable.incident.relations.Steps;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.casefile.people.IdentityField.CONTACT;
import static uk.reachable.incident.casefile.people.IdentityField.DATE_OF_BIRTH;
import static uk.reachable.incident.casefile.people.IdentityField.NAME;
import static uk.reachable.incident.relations.Standing.NOBODY;

class PersonAccessPolicyTest {

    private static final String REGION = "west-midlands";
    private static final Standing OFFERED = NOBODY.after(Steps.offerMade("o", "redthread"));
    private static final Standing HELD = OFFERED.after(Steps.offerAccepted("o", "redthread"));
    private static final Standing OPEN_HANDOVER = HELD.after(Steps.handoverOffered());
    private static final Standing HANDED_OVER = OPEN_HANDOVER.after(Steps.handoverAccepted());

    /** The access table of the service's README. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            DUTY_OFFICER,      west-midlands-vru,    west-midlands,  NOBODY,        Full
            PROGRAMME_MANAGER, west-midlands-vru,    west-midlands,  NOBODY,        Full
            DUTY_OFFICER,      west-yorkshire-vrp,   west-yorkshire, HELD,          Hidden
            AUDITOR,           west-midlands-vru,    west-midlands,  HELD,          Hidden
            OPERATOR,          west-midlands-vru,    west-midlands,  HELD,          Hidden
            TASKING,           west-midlands-police, west-midlands,  HELD,          Hidden
            LEAD_OFFICER,      west-midlands-police, west-midlands,  HELD,          Hidden
            CASEWORKER,        redthread,            west-midlands,  NOBODY,        Hidden
            CASEWORKER,        redthread,            west-midlands,  OFFERED,       Triage
            PROVIDER_MANAGER,  redthread,            west-midlands,  OFFERED,       Triage
            CASEWORKER,        redthread,            west-yorkshire, OFFERED,       Triage
            AUDITOR,           redthread,            west-midlands,  OFFERED,       WrongRole
            CASEWORKER,        st-giles,             west-midlands,  OFFERED,       Hidden
            CASEWORKER,        redthread,            west-midlands,  HELD,          Disclosed
            PROVIDER_MANAGER,  redthread,            west-yorkshire, HELD,          Disclosed
            TASKING,           redthread,            west-midlands,  HELD,          Hidden
            CASEWORKER,        st-giles,             west-midlands,  HELD,          Hidden
            CASEWORKER,        redthread,            west-midlands,  OPEN_HANDOVER, Disclosed
            CASEWORKER,        st-giles,             west-midlands,  OPEN_HANDOVER, Triage
            CASEWORKER,        redthread,            west-midlands,  HANDED_OVER,   Hidden
            CASEWORKER,        st-giles,             west-midlands,  HANDED_OVER,   Disclosed
            """)
    void whoMayKnowWhatFollowsFromRoleRegionAndRelation(
            Role role, String organisation, String region, String standing, String access) {
        Actor actor = new Actor("somebody", organisation, region, Set.of(role), Set.of());
        PersonAccess decided = PersonAccessPolicy.decide(
                actor, REGION, List.of(relation(Need.REACHABLE_MOMENT, standing(standing), NAME, CONTACT)));
        assertThat(decided.getClass().getSimpleName()).isEqualTo(access);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void withoutAnyReferralOnlyTheRegionsDeskSeesAPerson(Role role) {
        Actor actor = new Actor("somebody", "some-organisation", REGION, Set.of(role), Set.of());
        Class<?> expected = Set.of(Role.DUTY_OFFICER, Role.PROGRAMME_MANAGER).contains(role)
                ? PersonAccess.Full.class
                : PersonAccess.Hidden.class;
        assertThat(PersonAccessPolicy.decide(actor, REGION, List.of())).isInstanceOf(expected);
    }

    @Test
    void anAcceptedProviderSeesExactlyWhatWasDisclosedForItsOwnReferrals() {
        List<CaseRelation> relations = List.of(
                relation(Need.REACHABLE_MOMENT, HELD, NAME),
                relation(Need.THERAPY, HANDED_OVER, DATE_OF_BIRTH),
                relation(Need.PEER_MENTOR, OFFERED, CONTACT));
        assertThat(PersonAccessPolicy.decide(caseworker("redthread"), REGION, relations))
                .isEqualTo(new PersonAccess.Disclosed(Set.of(NAME), List.of(Need.REACHABLE_MOMENT, Need.PEER_MENTOR)));
    }

    @Test
    void anOfferedProviderSeesTheNeedsAskedOfItAndNoOthers() {
        List<CaseRelation> relations =
                List.of(relation(Need.REACHABLE_MOMENT, OFFERED, NAME), relation(Need.THERAPY, NOBODY, NAME));
        assertThat(PersonAccessPolicy.decide(caseworker("redthread"), REGION, relations))
                .isEqualTo(new PersonAccess.Triage(List.of(Need.REACHABLE_MOMENT)));
    }

    @Test
    void nothingDisclosedIsNothingShown() {
        assertThat(PersonAccessPolicy.decide(caseworker("redthread"), REGION, List.of(relation(Need.THERAPY, HELD))))
                .isEqualTo(new PersonAccess.Disclosed(Set.of(), List.of(Need.THERAPY)));
    }

    private static Standing standing(String name) {
        return switch (name) {
            case "NOBODY" -> NOBODY;
            case "OFFERED" -> OFFERED;
            case "HELD" -> HELD;
            case "OPEN_HANDOVER" -> OPEN_HANDOVER;
            default -> HANDED_OVER;
        };
    }

    private static Actor caseworker(String organisation) {
        return new Actor("somebody", organisation, REGION, Set.of(Role.CASEWORKER), Set.of());
    }

    private static CaseRelation relation(Need need, Standing standing, IdentityField... disclosed) {
        return new CaseRelation("referral-" + need, need, Set.copyOf(Arrays.asList(disclosed)), standing);
    }
}
