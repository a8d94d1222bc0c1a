package uk.reachable.incident.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.progress.Lines.after;
import static uk.reachable.incident.progress.Lines.offer;

/** What of a referral's line changes when its request is amended, or contact is allowed again after a pause. */
class ReferralLineAmendedTest {

    @Test
    void anAmendedOfferStaysWithItsNewClock() {
        Instant later = Instant.parse("2026-11-20T23:15:00Z");
        ReferralLine amended = after(OfferMade.class).after(amended(null, later));
        assertThat(amended.status()).isEqualTo(ReferralStatus.OFFERED);
        assertThat(offer(amended).respondBy()).isEqualTo(later);
        assertThat(offer(amended).provider())
                .isEqualTo(offer(after(OfferMade.class)).provider());
    }

    @Test
    void anAmendedRequestThatIsMadeAnewIsRaised() {
        assertThat(after(ReferralWaiting.class).after(amended("offer", null)).status())
                .isEqualTo(ReferralStatus.RAISED);
    }

    @Test
    void whatIsAmendedBesidesChangesNoStatus() {
        assertThat(after(ReferralUnplaced.class).after(amended(null, null))).isEqualTo(after(ReferralUnplaced.class));
    }

    private static ReferralAmended amended(@Nullable String endedOfferId, @Nullable Instant respondBy) {
        ReferralAmended sample = EventContracts.sample(ReferralAmended.class);
        return new ReferralAmended(
                sample.incidentId(),
                sample.incidentReference(),
                sample.region(),
                sample.referralId(),
                sample.personId(),
                sample.version(),
                sample.ageBand(),
                sample.localAuthority(),
                sample.homeLocalAuthority(),
                sample.setting(),
                sample.site(),
                sample.expectedRelease(),
                endedOfferId,
                respondBy,
                sample.amendedAt());
    }

    @Test
    void whenContactIsAllowedAgainAnOpenOfferHasWhatWasLeftOfItsClock() {
        Instant later = Instant.parse("2026-11-23T10:00:00Z");
        ReferralLine resumed = after(OfferMade.class).after(resumed(null, later));
        assertThat(resumed.status()).isEqualTo(ReferralStatus.OFFERED);
        assertThat(offer(resumed).respondBy()).isEqualTo(later);
    }

    @Test
    void whenContactIsAllowedAgainAPlaceIsSoughtAnew() {
        assertThat(after(ReferralWaiting.class).after(resumed("offer", null)).status())
                .isEqualTo(ReferralStatus.RAISED);
    }

    @Test
    void aHandoversClockIsNotThatOfWhoHoldsTheReferral() {
        ReferralLine accepted = after(OfferAccepted.class);
        assertThat(accepted.after(resumed(null, Instant.parse("2026-11-23T10:00:00Z"))))
                .isEqualTo(accepted);
    }

    private static ReferralResumed resumed(@Nullable String endedOfferId, @Nullable Instant respondBy) {
        ReferralResumed sample = EventContracts.sample(ReferralResumed.class);
        return new ReferralResumed(
                sample.incidentId(),
                sample.incidentReference(),
                sample.region(),
                sample.referralId(),
                sample.personId(),
                sample.version(),
                sample.organisations(),
                endedOfferId,
                respondBy,
                null,
                sample.resumedAt());
    }
}
