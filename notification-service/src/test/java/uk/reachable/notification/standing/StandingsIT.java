package uk.reachable.notification.standing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.notification.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.notification.audience.Events.INCIDENT;
import static uk.reachable.notification.audience.Events.NOW;
import static uk.reachable.notification.audience.Events.REFERENCE;
import static uk.reachable.notification.audience.Events.REGION;

@RunningService
class StandingsIT {

    @Autowired
    Standings standings;

    @Autowired
    TransactionTemplate transaction;

    private final String referral = UUID.randomUUID().toString();

    @Test
    void whoAcceptsSupportsThePersonAndTheSiteIsWhereTheyCanBeMet() {
        follow(placeRequested("heartlands-hospital"), accepted("ann"));

        assertThat(standings.of(referral, "redthread")).isEqualTo(new Standing("ann", "heartlands-hospital"));
        assertThat(standings.of(referral, "st-giles")).isEqualTo(new Standing(null, "heartlands-hospital"));
    }

    @Test
    void whoTakesThemOverSupportsThemAndWhoHandedThemOverStillHearsWhatBecameOfIt() {
        follow(accepted("ann"), handedTo("st-giles", "ben"));

        assertThat(standings.of(referral, "st-giles").worker()).isEqualTo("ben");
        assertThat(standings.of(referral, "redthread").worker()).isEqualTo("ann");
    }

    @Test
    void anAcceptanceThatNamesNobodyForgetsWhoeverWasNamedBefore() {
        follow(accepted("ann"), accepted(null));

        assertThat(standings.of(referral, "redthread").worker()).isNull();
    }

    @Test
    void aCaseThatIsReleasedOrEndsIsForgotten() {
        follow(placeRequested("heartlands-hospital"), accepted("ann"), released());
        assertThat(standings.of(referral, "redthread").worker()).isNull();

        follow(accepted("ann"), completed());
        assertThat(standings.of(referral, "redthread")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whatIsAboutNoReferralHasNoWorker() {
        assertThat(standings.of(null, "redthread")).isEqualTo(Standing.UNKNOWN);
    }

    private void follow(CaseEvent... events) {
        transaction.executeWithoutResult(_ -> List.of(events).forEach(standings::follow));
    }

    private PlaceRequested placeRequested(String site) {
        return new PlaceRequested(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person-1",
                2,
                "offer-1",
                PlacePurpose.OFFER,
                null,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000025",
                null,
                site,
                List.of(),
                NOW);
    }

    private OfferAccepted accepted(@Nullable String worker) {
        return new OfferAccepted(
                INCIDENT, REFERENCE, REGION, referral, "person-1", 4, "offer-1", "p", "redthread", NOW, worker, null);
    }

    private HandoverAccepted handedTo(String organisation, String worker) {
        return new HandoverAccepted(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person-1",
                6,
                "handover-1",
                "redthread",
                organisation,
                "q",
                "p",
                NOW,
                worker);
    }

    private ReferralReleased released() {
        return new ReferralReleased(
                INCIDENT, REFERENCE, REGION, referral, "person-1", 5, "offer-1", "p", "redthread", "vru", NOW);
    }

    private ReferralCompleted completed() {
        return new ReferralCompleted(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person-1",
                7,
                "offer-1",
                "p",
                "redthread",
                "vru",
                SupportOutcome.GOALS_MET,
                NOW);
    }
}
