package uk.reachable.gateway.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InboxPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:18:00Z");
    private static final Instant SOON = Instant.parse("2026-11-20T21:30:00Z");

    @Test
    void whatHasToBeAnsweredSoonestComesFirstThenWhatHasNoTimeThenTheNews() {
        var page = page(
                item("news", "HANDOVER_ACCEPTED", null, false),
                item("later", "OFFER_MADE", SOON.plusSeconds(600), true),
                item("no-time", "NOBODY_ON_SHIFT", null, true),
                item("soon", "OFFER_MADE", SOON, true),
                item("over", "OFFER_MADE", NOW.minusSeconds(60), true));

        assertThat(page.rows()).extracting(InboxRow::id).containsExactly("over", "soon", "later", "no-time", "news");
    }

    @Test
    void theCountdownSaysHowLongThereIsLeftAndUntilWhen() {
        InboxRow row = page(item("one", "OFFER_MADE", SOON, true)).rows().getFirst();

        assertThat(row.answer()).isEqualTo("Answer within 12 minutes, by 9:30pm");
        assertThat(row.over()).isFalse();
    }

    @Test
    void aTimeThatHasPassedIsSaidSo() {
        InboxRow row = page(item("one", "OFFER_MADE", NOW.minusSeconds(60), true))
                .rows()
                .getFirst();

        assertThat(row.answer()).isEqualTo("Answer by 9:17pm, which has passed");
        assertThat(row.over()).isTrue();
    }

    @Test
    void whatIsNotAskedAnyMoreHasNoTime() {
        InboxRow row = page(item("one", "OFFER_MADE", SOON, false)).rows().getFirst();

        assertThat(row.answer()).isNull();
        assertThat(row.form()).isNull();
    }

    @Test
    void dischargeIsSaidWhereItIsKnown() {
        var releases = new Releases(List.of(new Releases.Case("case-of-one", Instant.parse("2026-11-20T22:30:00Z"))));

        var page = InboxPage.of(inbox(item("one", "OFFER_MADE", SOON, true)), releases, false, NOW);

        assertThat(page.rows().getFirst().release()).isEqualTo("Discharge about 10:30pm");
    }

    @Test
    void aDischargeThatHasPassedIsSaidInThePast() {
        var releases = new Releases(List.of(new Releases.Case("case-of-one", NOW.minusSeconds(1080))));

        var page = InboxPage.of(inbox(item("one", "OFFER_MADE", SOON, true)), releases, false, NOW);

        assertThat(page.rows().getFirst().release()).isEqualTo("Discharge was expected about 9:00pm");
    }

    @Test
    void whatIsNotReadIsCountedInTheTitleAndMarked() {
        var page = page(item("one", "OFFER_MADE", SOON, true));

        assertThat(page.title()).isEqualTo("Inbox (1 not read)");
        assertThat(page.rows().getFirst().unread()).isTrue();
    }

    @Test
    void eachNoticeLeadsToWhatItIsAbout() {
        InboxRow offer = page(item("one", "OFFER_MADE", SOON, true)).rows().getFirst();
        InboxRow handover =
                page(item("one", "HANDOVER_PROPOSED", SOON, true)).rows().getFirst();

        assertThat(offer.opens()).isEqualTo("/inbox/one");
        assertThat(offer.opening()).isEqualTo("See the offer");
        assertThat(handover.opening()).isEqualTo("See the handover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMERGENCY_ACCESS_TAKEN", "EMERGENCY_ACCESS_NOT_REVIEWED"})
    void theNoticeOfAnEmergencyAccessLeadsThePrivacyOfficerToItsReviewAndNobodyElse(String kind) {
        Inbox.Item notice = item("one", kind, SOON, true);

        assertThat(InboxLinks.of(notice, true)).isEqualTo("/privacy/emergency");
        assertThat(InboxLinks.of(notice, false)).isNull();
        InboxRow row = InboxPage.of(inbox(notice), Releases.NOT_KNOWN, true, NOW)
                .rows()
                .getFirst();
        assertThat(row.opens()).isEqualTo("/inbox/one");
        assertThat(row.opening()).isEqualTo("Review it");
        assertThat(page(notice).rows().getFirst().opens()).isNull();
    }

    @Test
    void anEmptyInboxHasNoRowsAndSaysSo() {
        var page = page();

        assertThat(page.rows()).isEmpty();
        assertThat(page.title()).isEqualTo("Inbox");
    }

    private static InboxPage page(Inbox.Item... items) {
        return InboxPage.of(inbox(items), Releases.NOT_KNOWN, false, NOW);
    }

    private static Inbox inbox(Inbox.Item... items) {
        return new Inbox(List.of(items), 7);
    }

    private static Inbox.Item item(String id, String kind, @Nullable Instant respondBy, boolean open) {
        return new Inbox.Item(
                id,
                kind,
                "WM-2026-000007",
                "case-of-" + id,
                respondBy,
                null,
                null,
                NOW.minusSeconds(300),
                false,
                open,
                null);
    }
}
