package uk.reachable.gateway.casework.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.pages.PageLink;

import static org.assertj.core.api.Assertions.assertThat;

class CasesPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:18:00Z");
    private static final Instant SOON = Instant.parse("2026-11-20T21:30:00Z");

    @Test
    void thereAreMineUnassignedOpenAndClosed() {
        assertThat(page(Show.MINE, null).tabs())
                .containsExactly(
                        new PageLink("Mine", "/cases?show=mine", true),
                        new PageLink("Unassigned", "/cases?show=unassigned", false),
                        new PageLink("Open", "/cases?show=open", false),
                        new PageLink("Closed", "/cases?show=closed", false));
    }

    @Test
    void anOfferSaysByWhenItIsAnswered() {
        CaseRow row = row(entry(ReferralStatus.OFFERED, null, SOON, null));

        assertThat(row.due()).isEqualTo("Answer within 12 minutes, by 9:30pm");
        assertThat(row.status()).isEqualTo("Offered, no answer yet");
        assertThat(row.worker()).isEqualTo("Nobody yet");
    }

    @Test
    void aHandoverIsSaidToBeOne() {
        assertThat(row(entry(ReferralStatus.ACCEPTED, null, SOON, null)).status())
                .isEqualTo("Handover to answer");
    }

    @Test
    void whoeverIsNotSeenYetHasATime() {
        CaseRow row = row(entry(ReferralStatus.ACCEPTED, "worker", null, NOW.minusSeconds(60)));

        assertThat(row.due()).isEqualTo("See them by 9:17pm, which has passed");
        assertThat(row.over()).isTrue();
    }

    @Test
    void aClosedCaseAsksNothingAndNamesNobody() {
        CaseRow row = row(entry(ReferralStatus.COMPLETED, null, null, null));

        assertThat(row.due()).isNull();
        assertThat(row.status()).isEqualTo("Support completed");
        assertThat(row.worker()).isEmpty();
    }

    @Test
    void anEmptyListSaysWhatItWillShow() {
        for (Show show : Show.all()) {
            assertThat(page(show, null).willShow()).as(show.code()).contains("come here");
        }
    }

    @Test
    void anUnknownListIsTheOpenOne() {
        assertThat(Show.of("everything")).isEqualTo(Show.OPEN);
        assertThat(Show.of(null)).isEqualTo(Show.OPEN);
    }

    @Test
    void eachListHasTheAddressUnderWhichItIsReadAgain() {
        assertThat(page(Show.MINE, null).address()).isEqualTo("/cases?show=mine");
        assertThat(CasesPage.of(new Cases(List.of(), null), Show.OPEN, "worker", "bmV4dA", NOW)
                        .address())
                .isEqualTo("/cases?show=open&worker=worker&next=bmV4dA");
    }

    @Test
    void whatFollowsIsOfTheSameWorker() {
        CasesPage page = CasesPage.of(new Cases(List.of(), "bmV4dA"), Show.OPEN, "worker", null, NOW);

        assertThat(page.title()).isEqualTo("Open cases of worker");
        assertThat(page.more()).isEqualTo("/cases?show=open&worker=worker&next=bmV4dA");
        assertThat(page.first()).isNull();
    }

    private static CasesPage page(Show show, @Nullable String worker) {
        return CasesPage.of(new Cases(List.of(), null), show, worker, null, NOW);
    }

    private static CaseRow row(Cases.Entry entry) {
        return CaseRow.of(entry, NOW);
    }

    private static Cases.Entry entry(
            ReferralStatus status,
            @Nullable String worker,
            @Nullable Instant respondBy,
            @Nullable Instant contactDueBy) {
        return new Cases.Entry(
                "r-1",
                "WM-2026-000042",
                Need.PEER_MENTOR,
                AgeBand.UNDER_18,
                status,
                "Peer mentors",
                worker,
                NOW.minusSeconds(3600),
                respondBy,
                contactDueBy,
                null,
                null);
    }
}
