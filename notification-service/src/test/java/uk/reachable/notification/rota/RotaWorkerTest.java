package uk.reachable.notification.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RotaWorkerTest {

    private static final Shift FRIDAY_EVENING = new Shift(DayOfWeek.FRIDAY, LocalTime.of(16, 0), LocalTime.MIDNIGHT);
    private static final Shift SUNDAY_NIGHT = new Shift(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.of(1, 30));
    private static final Leave ONE_FRIDAY = leave("2026-11-20", "2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:59:59Z, false",
        "2026-11-20T16:00:00Z, true",
        "2026-11-20T23:59:59Z, true",
        "2026-11-21T00:00:00Z, false",
        // British Summer Time: 16:00 is 15:00 UTC
        "2026-07-03T15:00:00Z, true",
        "2026-07-03T23:00:00Z, false",
    })
    void shiftsAreLocalTimeOfTheRegion(Instant now, boolean onShift) {
        assertThat(worker(List.of(), FRIDAY_EVENING).isOnShift(now)).isEqualTo(onShift);
    }

    @ParameterizedTest
    @CsvSource({
        // 29 March 2026, 01:00 becomes 02:00: the shift until 01:30 ends when the clocks go forward
        "2026-03-29T00:59:59Z, true",
        "2026-03-29T01:00:00Z, false",
        // 25 October 2026, 02:00 becomes 01:00: the hour that comes twice is worked twice
        "2026-10-24T23:00:00Z, true",
        "2026-10-25T00:29:59Z, true",
        "2026-10-25T00:45:00Z, false",
        "2026-10-25T01:29:59Z, true",
        "2026-10-25T01:30:00Z, false",
    })
    void aShiftHoldsByTheClockOnTheWallWhenTheClocksChange(Instant now, boolean onShift) {
        assertThat(worker(List.of(), SUNDAY_NIGHT).isOnShift(now)).isEqualTo(onShift);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T23:59:59Z, false",
        "2026-11-20T00:00:00Z, true",
        "2026-11-20T23:59:59Z, true",
        "2026-11-21T00:00:00Z, false",
    })
    void bothDaysOfALeaveArePartOfIt(Instant now, boolean absent) {
        RotaWorker worker = worker(List.of(ONE_FRIDAY));
        assertThat(worker.isAbsent(now)).isEqualTo(absent);
        assertThat(worker.isOnShift(now)).isNotEqualTo(absent);
    }

    @ParameterizedTest
    @CsvSource({
        // on shift now
        "2026-11-13T18:00:00Z, 2026-11-13T18:00:00Z",
        // later today
        "2026-11-13T09:00:00Z, 2026-11-13T16:00:00Z",
        // the Friday after the one on leave
        "2026-11-14T00:00:00Z, 2026-11-27T16:00:00Z",
        // across the change of the clocks, which moves the shift by an hour of UTC
        "2026-10-24T12:00:00Z, 2026-10-30T16:00:00Z",
        "2026-10-17T12:00:00Z, 2026-10-23T15:00:00Z",
    })
    void whoIsOffDutyIsOnShiftFromTheirNextShift(Instant now, Instant from) {
        assertThat(worker(List.of(ONE_FRIDAY), FRIDAY_EVENING).onShiftFrom(now)).contains(from);
    }

    @Test
    void withoutShiftsTheyAreBackOnTheDayAfterTheirLeave() {
        assertThat(worker(List.of(leave("2026-07-01", "2026-07-02")))
                        .onShiftFrom(Instant.parse("2026-07-01T12:00:00Z")))
                .contains(Instant.parse("2026-07-02T23:00:00Z"));
    }

    @Test
    void whoIsAwayForMonthsIsNotWaitedFor() {
        RotaWorker away = worker(List.of(leave("2026-01-01", "2026-12-31")));
        assertThat(away.onShiftFrom(Instant.parse("2026-03-01T12:00:00Z"))).isEmpty();
    }

    @Test
    void noSitesMeanAnyAndASiteNotKnownYetRulesNobodyOut() {
        var here = RotaWorker.of(published("west-midlands", List.of(), List.of("heartlands-hospital")));

        assertThat(here.worksAt("heartlands-hospital")).isTrue();
        assertThat(here.worksAt("good-hope-hospital")).isFalse();
        assertThat(here.worksAt(null)).isTrue();
        assertThat(worker(List.of()).worksAt("good-hope-hospital")).isTrue();
    }

    @Test
    void thePublishedSampleIsUnderstood() {
        assertThat(EventContracts.samples(Topic.PROGRAMME).filter(WorkerPublished.class::isInstance))
                .singleElement()
                .satisfies(sample -> assertThat(
                                RotaWorker.of((WorkerPublished) sample).sites())
                        .containsExactly("heartlands-hospital"));
    }

    @Test
    void aRegionThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> RotaWorker.of(published("atlantis", List.of(), List.of())))
                .hasMessageContaining("atlantis");
    }

    @Test
    void whoeverHasNoRowInTheRotaIsAlwaysOnShiftAndEverywhere() {
        Team team = new Team(Map.of("on.leave", worker(List.of(ONE_FRIDAY))));
        Instant friday = Instant.parse("2026-11-20T03:00:00Z");

        assertThat(team.isOnShift("duty.officer", friday)).isTrue();
        assertThat(team.isAbsent("duty.officer", friday)).isFalse();
        assertThat(team.onShiftFrom("duty.officer", friday)).contains(friday);
        assertThat(team.worksAt("duty.officer", "good-hope-hospital")).isTrue();
        assertThat(team.isOnShift("on.leave", friday)).isFalse();
    }

    private static RotaWorker worker(List<Leave> leave, Shift... shifts) {
        return RotaWorker.of(new WorkerPublished("p", "w", "west-midlands", 1, List.of(shifts), leave, List.of()));
    }

    private static WorkerPublished published(String region, List<Leave> leave, List<String> sites) {
        return new WorkerPublished("p", "w", region, 1, List.of(), leave, sites);
    }

    private static Leave leave(String from, String to) {
        return new Leave(LocalDate.parse(from), LocalDate.parse(to));
    }
}
