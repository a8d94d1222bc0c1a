package uk.reachable.incident.convening.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.partners.PartnerRole;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.platform.web.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationPolicyTest {

    private static final String BIRMINGHAM = "E08000025";
    private static final String COVENTRY = "E08000026";
    private static final List<String> LEAD = List.of("west-midlands-police");
    private static final Region REGION = Regions.byId("west-midlands").orElseThrow();
    private static final InvitationPolicy POLICY = new InvitationPolicy(REGION, new RegionalPartners().of(REGION));

    @Test
    void partnersAreInvitedByAreaAndRoleFromTheRegionsPartnerList() {
        InvitePartnersRequest request =
                request(List.of(COVENTRY), List.of(PartnerRole.HEALTH, PartnerRole.LOCAL_AUTHORITY), null, null);
        assertThat(POLICY.invited(LEAD, request, List.of(BIRMINGHAM)))
                .containsExactly("west-midlands-police", "nhs-coventry-and-warwickshire", "coventry-city-council");
    }

    @Test
    void rolesAloneMeanTheAreasOfTheMeetingsIncidents() {
        InvitePartnersRequest request = request(null, List.of(PartnerRole.LOCAL_AUTHORITY), null, null);
        assertThat(POLICY.invited(LEAD, request, List.of(BIRMINGHAM, COVENTRY)))
                .containsExactly("west-midlands-police", "birmingham-city-council", "coventry-city-council");
    }

    @Test
    void whoIsRemovedIsNoLongerInvitedAndNobodyIsInvitedTwice() {
        InvitePartnersRequest request = request(
                null, null, List.of("west-midlands-police", "dudley-council"), List.of("birmingham-city-council"));
        assertThat(POLICY.invited(List.of("west-midlands-police", "birmingham-city-council"), request, List.of()))
                .containsExactly("west-midlands-police", "dudley-council");
    }

    @Test
    void onlyPartnersOfTheListAreInvitedAndThePoliceLeadAlways() {
        InvitePartnersRequest request =
                request(List.of("E08000035"), null, List.of("leeds-city-council"), List.of("west-midlands-police"));
        assertThat(POLICY.errorsOf(request))
                .extracting(FieldError::field)
                .containsExactly("areas[0]", "organisations[0]", "remove[0]");
        assertThat(POLICY.errorsOf(request(null, null, null, null)))
                .extracting(FieldError::field)
                .containsExactly("areas");
    }

    @Test
    void aMeetingAcrossAreasInvitesThePartnersOfEach() {
        assertThat(POLICY.withArea(List.of("west-midlands-police", "birmingham-city-council"), COVENTRY))
                .startsWith("west-midlands-police", "birmingham-city-council")
                .contains("coventry-city-council", "nhs-coventry-and-warwickshire")
                .doesNotHaveDuplicates();
    }

    private static InvitePartnersRequest request(
            @Nullable List<String> areas,
            @Nullable List<PartnerRole> roles,
            @Nullable List<String> organisations,
            @Nullable List<String> remove) {
        return new InvitePartnersRequest(areas, roles, organisations, remove);
    }
}
