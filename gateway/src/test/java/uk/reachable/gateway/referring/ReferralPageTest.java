package uk.reachable.gateway.referring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.incident.casefile.Responses;
import uk.reachable.gateway.incident.people.KnownPerson;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.referring.progress.ReferralFile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.incident.casefile.Responses.NOW;

class ReferralPageTest {

    @Test
    void theServicesAreRankedBestFirstAndSayWhatSpeaksForAndAgainstThem() {
        List<Ranked> ranked = Ranked.of(
                List.of(
                        new Match(
                                "a", "Mentors", "st-giles", "St Giles", true, List.of("A place is free"), List.of(), 1),
                        new Match("b", "Others", "catch22", "Catch22", false, List.of(), List.of("Is full"), 0)),
                "/incidents/i-7/referrals/r-1");

        assertThat(ranked).extracting(Ranked::place).containsExactly(1, 2);
        assertThat(ranked.getFirst().free()).isEqualTo("1 place is free");
        assertThat(ranked.getFirst().review())
                .isEqualTo("/incidents/i-7/referrals/r-1/review?organisation=st-giles&programme=a");
        assertThat(ranked.getLast().against()).containsExactly("Is full");
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED, true, true, false",
        "WAITING, true, true, false",
        "OFFERED, true, true, false",
        "UNPLACED, true, true, true",
        "AWAITING_CONFIRMATION, true, true, false",
        "ACCEPTED, false, false, false",
        "COMPLETED, false, false, true",
        "ENDED_EARLY, false, false, true",
        "WITHDRAWN, false, false, true"
    })
    void onlyWhatTheReferralAllowsIsOffered(ReferralStatus status, boolean ask, boolean withdraw, boolean reopen) {
        DeskSteps steps = DeskSteps.of(status, null, true, false);

        assertThat(steps.ask()).isEqualTo(ask);
        assertThat(steps.withdraw()).isEqualTo(withdraw);
        assertThat(steps.reopen()).isEqualTo(reopen);
        assertThat(steps.release()).isFalse();
    }

    @Test
    void aReferralIsTakenFromAServiceOnlyWhenThePersonWasNotSeenInTimeAndByADutyOfficer() {
        ReferralFile late = file(new ReferralFile.FirstContact(NOW, true, null), null);

        assertThat(DeskSteps.of(ReferralStatus.ACCEPTED, late, true, false).release())
                .isTrue();
        assertThat(DeskSteps.of(ReferralStatus.ACCEPTED, late, false, true).release())
                .isFalse();
        assertThat(DeskSteps.of(
                                ReferralStatus.ACCEPTED,
                                file(new ReferralFile.FirstContact(NOW, false, null), null),
                                true,
                                false)
                        .none())
                .isTrue();
    }

    @Test
    void everybodyIsAskedAgainOnlyWhenAManagerDecidesIt() {
        assertThat(DeskSteps.of(ReferralStatus.UNPLACED, null, true, false).everybodyAgain())
                .isFalse();
        assertThat(DeskSteps.of(ReferralStatus.UNPLACED, null, false, true).everybodyAgain())
                .isTrue();
    }

    @Test
    void nobodyNewIsAskedWhilePoliceAskForNoContact() {
        ReferralFile paused = file(null, new ReferralFile.ContactPaused(NOW));

        assertThat(DeskSteps.of(ReferralStatus.WAITING, paused, true, false).ask())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void aReferralIsShownInEveryState(ReferralStatus status) {
        var referral = Responses.referral(status, null);
        var response = Responses.of(Responses.incident("RESPONDING"), List.of(referral));

        ReferralPage page =
                ReferralPage.of(response, referral, null, null, DeskSteps.of(status, null, true, true), NOW);

        assertThat(page.status()).doesNotContain("_");
        assertThat(page.person()).isEqualTo("Person 1: Harmed, Child (under 18)");
        assertThat(page.isChild()).isTrue();
        assertThat(page.rows()).contains(new SummaryRow("Responsible", "West Midlands VRU"));
    }

    @Test
    void theReviewHasALineForEachThingTheySeeAndSaysWhatTheyDoNot() {
        Review review = Review.of(preview(List.of("name", "contact"), null), NOW);

        assertThat(review.seen())
                .contains(
                        new SummaryRow("Name", "Sam Example"),
                        new SummaryRow("Lives in", "Sandwell"),
                        new SummaryRow(
                                "How to reach them",
                                "0121 496 0000 (their mother’s). Safe to ring. Not safe to text. Not safe to leave a"
                                        + " message."))
                .noneMatch(row -> row.key().equals("Date of birth"));
        assertThat(review.hidden()).isEqualTo("date of birth");
    }

    @Test
    void whatIsNotDisclosedIsNotShownEvenIfItIsKnown() {
        Review review = Review.of(preview(List.of(), null), NOW);

        assertThat(review.seen())
                .noneMatch(row -> row.value().contains("Sam") || row.value().contains("496"));
        assertThat(review.hidden()).isEqualTo("name, date of birth, how to reach them");
    }

    @Test
    void withoutAnAgreementTheReviewSaysSoAndWhatToDo() {
        Review review = Review.of(preview(List.of(), "Ask a programme manager for an agreement."), NOW);

        assertThat(review.agreement()).isEqualTo("There is no information-sharing agreement that is current");
        assertThat(review.remedy()).isEqualTo("Ask a programme manager for an agreement.");
    }

    @Test
    void theReviewNeverSaysWhoItIsWhenItIsWritten() {
        assertThat(Review.of(preview(List.of("name"), null), NOW).toString()).doesNotContain("Sam");
    }

    private static Preview preview(List<String> visible, @Nullable String remedy) {
        return new Preview(
                "redthread",
                "Redthread",
                new Preview.Basis("Public task"),
                remedy == null
                        ? new Preview.Agreement("WM-ISA", LocalDate.of(2025, 4, 1), LocalDate.of(2029, 3, 31))
                        : null,
                remedy,
                new KnownPerson(
                        "WM-2026-00007",
                        PersonRole.VICTIM,
                        AgeBand.UNDER_18,
                        null,
                        null,
                        "Heartlands Hospital",
                        "Sandwell",
                        Instant.parse("2026-11-20T22:30:00Z"),
                        visible,
                        new KnownPerson.Identity("Sam Example", null, null),
                        List.of(new KnownPerson.Contact(1, "0121 496 0000", "MOTHER", "YES", "NO", "NO")),
                        null,
                        null,
                        null,
                        null));
    }

    private static ReferralFile file(
            ReferralFile.@Nullable FirstContact first, ReferralFile.@Nullable ContactPaused paused) {
        return new ReferralFile(
                "r-1", Need.PEER_MENTOR, ReferralStatus.ACCEPTED, null, first, null, null, paused, List.of());
    }
}
