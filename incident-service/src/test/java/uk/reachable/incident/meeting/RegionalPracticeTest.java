package uk.reachable.incident.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.meeting.practice.MeetingPractice;
import uk.reachable.incident.meeting.practice.RegionalPractice;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalPracticeTest {

    private static final RegionalPractice ALL = new RegionalPractice();
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionSaysWhoChairsAndHowItsMeetingsAreEscalated(Region region) {
        MeetingPractice practice = ALL.of(region.id());
        assertThat(practice.region()).isEqualTo(region.id());
        assertThat(practice.basis()).isNotBlank();
        assertThat(practice.chair()).isEqualTo(region.policeLead());
        assertThat(practice.escalationSteps()).isNotEmpty().isSorted().allMatch(step -> step.isPositive());
    }

    @Test
    void theOwnerOfAnActionIsRemindedASetTimeBeforeUnlessThatIsOverAlready() {
        MeetingPractice practice = ALL.of("west-midlands");
        Instant inAWeek = NOW.plus(Duration.ofDays(7));
        assertThat(practice.reminder(NOW, inAWeek)).isEqualTo(inAWeek.minus(Duration.ofHours(24)));
        assertThat(practice.reminder(NOW, NOW.plus(Duration.ofHours(24)))).isNull();
    }

    static Stream<Region> regions() {
        return Regions.all().stream();
    }
}
