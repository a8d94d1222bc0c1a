package uk.reachable.notification.staff;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.entitlement.Audiences;

import static org.assertj.core.api.Assertions.assertThat;

class StaffDirectoryTest {

    private final StaffDirectory directory = new StaffDirectory();
    private final Audiences audiences = new Audiences();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            redthread            | OFFER_MADE        | caseworker.redthread
            st-giles             | OFFER_MADE        | caseworker.stgiles manager.stgiles
            ae-navigators        | HANDOVER_PROPOSED | caseworker.westyorkshire
            west-midlands-vru    | REFERRAL_UNPLACED | duty.officer
            west-midlands-vru    | NOBODY_ON_SHIFT   | duty.officer
            st-giles             | FIRST_CONTACT_OVERDUE | caseworker.stgiles manager.stgiles
            west-midlands-vru    | FIRST_CONTACT_OVERDUE | duty.officer
            redthread            | LEG_MISSED            | caseworker.redthread
            west-midlands-vru    | UNPLACED_OVERDUE      | duty.officer programme.manager
            west-midlands-vru    | NOBODY_HAS_ANSWERED   | duty.officer
            st-giles             | ALREADY_WITH_US_NOT_POSSIBLE | caseworker.stgiles manager.stgiles
            west-midlands-vru    | ALREADY_WITH_US_NOT_POSSIBLE | duty.officer
            west-midlands-vru    | LEG_MISSED            | duty.officer
            west-yorkshire-vrp   | REFERRAL_WAITING  | duty.westyorkshire
            west-midlands-police | MEETING_CALLED    | lead.officer
            west-midlands-vru    | MEETING_CALLED    | duty.officer
            west-midlands-vru    | HANDOVER_REFUSED  | duty.officer
            """)
    void anEmailGoesToThoseWhoseWorkItIs(String organisation, NoticeKind kind, String users) {
        assertThat(entitled(organisation, kind)).map(StaffMember::user).containsExactly(users.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void taskingAuditorsAndOperatorsGetNoEmail(NoticeKind kind) {
        assertThat(entitled("west-midlands-police", kind))
                .noneMatch(member -> member.user().startsWith("tasking"));
        assertThat(entitled("west-midlands-vru", kind))
                .allMatch(member -> List.of("duty.officer", "programme.manager", "privacy.officer")
                        .contains(member.user()));
    }

    @ParameterizedTest
    @EnumSource
    void thePrivacyOfficerIsToldOfEmergencyAccessAndOfNothingElse(NoticeKind kind) {
        boolean told = entitled("west-midlands-vru", kind).stream()
                .anyMatch(member -> member.user().equals("privacy.officer"));
        assertThat(told).isEqualTo(kind.name().startsWith("EMERGENCY_ACCESS"));
    }

    @Test
    void anOrganisationWithoutListedStaffGetsNoEmail() {
        assertThat(directory.members("avon-and-somerset-vru")).isEmpty();
    }

    private List<StaffMember> entitled(String organisation, NoticeKind kind) {
        String region = directory.regionOf(organisation).orElseThrow();
        return directory.members(organisation).stream()
                .filter(member -> member.hasAnyOf(audiences.of(region).recipientsOf(kind)))
                .toList();
    }
}
