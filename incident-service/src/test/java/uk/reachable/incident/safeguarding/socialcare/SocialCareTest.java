package uk.reachable.incident.safeguarding.socialcare;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.safeguarding.socialcare.SocialCare.Kind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class SocialCareTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Region WEST_MIDLANDS = Regions.byId("west-midlands").orElseThrow();

    private final RegionalSocialCare care = new RegionalSocialCare();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:59:59Z, EMERGENCY_DUTY_TEAM",
        "2026-11-20T09:00:00Z, MASH",
        "2026-11-20T16:59:59Z, MASH",
        "2026-11-20T17:00:00Z, EMERGENCY_DUTY_TEAM",
        "2026-11-21T12:00:00Z, EMERGENCY_DUTY_TEAM",
        "2026-07-03T08:00:00Z, MASH"
    })
    void inOfficeHoursItIsTheMashAndOutOfHoursTheEmergencyDutyTeam(Instant at, Kind expected) {
        assertThat(desk("E08000028", at).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Good Friday,                           2026-04-03T11:00:00Z, EMERGENCY_DUTY_TEAM",
        "Christmas Day,                         2026-12-25T12:00:00Z, EMERGENCY_DUTY_TEAM",
        "the day in place of Boxing Day,        2026-12-28T12:00:00Z, EMERGENCY_DUTY_TEAM",
        "the Tuesday after,                     2026-12-29T12:00:00Z, MASH"
    })
    void onABankHolidayItIsTheEmergencyDutyTeam(String when, Instant at, Kind expected) {
        assertThat(desk("E08000028", at).kind()).as(when).isEqualTo(expected);
    }

    @Test
    void itIsTheSocialCareOfWhereTheChildLives() {
        assertThat(desk("E08000028", FRIDAY_NOON).name()).isEqualTo("Sandwell MASH");
    }

    @Test
    void whoLivesOutsideTheRegionIsToldOfWhereItHappened() {
        assertThat(desk("E09000001", FRIDAY_NOON).name()).isEqualTo("Birmingham MASH");
    }

    @Test
    void everyAreaOfEveryRegionHasSomebodyToTell() {
        for (Region region : Regions.all()) {
            assertThat(region.areas()).extracting(Area::code).allSatisfy(area -> assertThat(
                            care.deskFor(SafeguardingQuestion.SOCIAL_CARE, region, area, area, FRIDAY_NOON))
                    .isNotNull());
        }
    }

    private SocialCare.Desk desk(String home, Instant at) {
        return requireNonNull(care.deskFor(SafeguardingQuestion.SOCIAL_CARE, WEST_MIDLANDS, home, "E08000025", at));
    }
}
