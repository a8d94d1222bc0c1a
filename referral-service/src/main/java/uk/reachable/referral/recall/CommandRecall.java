package uk.reachable.referral.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.Programmes;

/** Which command a step of the search was; of the support: {@link SupportRecall}. */
@Component
class CommandRecall {

    private final Programmes programmes;

    CommandRecall(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Empty for a step whose events do not say all of it. */
    Optional<ReferralCommand> of(Referral now, List<CaseEvent> step) {
        return switch (step.getFirst()) {
            case OfferMade e ->
                Optional.of(new MakeOffer(
                        e.offerId(),
                        new Place(e.programme(), e.programmeName(), e.provider(), e.providerName()),
                        new ResponseWindow(e.madeAt(), e.respondBy(), e.onShiftFrom(), e.ring()),
                        e.toldFirst() == null ? List.of() : e.toldFirst()));
            case OfferNotMade e ->
                Optional.of(new MakeOffer(
                        e.offerId(),
                        place(e.programme(), e.provider()),
                        new ResponseWindow(e.decidedAt(), e.decidedAt(), null, null)));
            case ReferralWaiting e -> Optional.of(new AwaitPlace(e.offerId(), e.waitingSince()));
            case ReferralUnplaced e -> Optional.of(new ReportNoneLeft(e.offerId(), e.unplacedAt()));
            case OfferAccepted e -> Optional.of(accepted(now, e));
            case OfferWithdrawn _ ->
                step.getLast() instanceof OfferAccepted e ? Optional.of(takeOn(e)) : Optional.empty();
            case OfferDeclined e ->
                Optional.of(new DeclineOffer(e.provider(), e.reason(), onward(step), e.declinedAt()));
            case OfferLapsed e -> Optional.of(new LapseOffer(e.offerId(), onward(step), e.lapsedAt()));
            case PlaceRequested e when e.purpose() == PlacePurpose.ALREADY_WITH_US -> Optional.of(reported(e));
            case AlreadyWithUsNotPossible e ->
                Optional.of(new ReportNoPlaceWithUs(e.offerId(), place(e.programme(), e.provider()), e.decidedAt()));
            default -> ofTheDesk(now, step).or(() -> SupportRecall.of(now, step));
        };
    }

    /** Who withdrew it is in no event: it is kept as the organisation that referred. */
    private Optional<ReferralCommand> ofTheDesk(Referral now, List<CaseEvent> step) {
        return switch (step.getFirst()) {
            case ReferralWithdrawn e ->
                Optional.of(new WithdrawReferral(now.facts().referringOrganisation(), e.reason(), e.withdrawnAt()));
            case ReferralReopened e ->
                Optional.of(new ReopenReferral(e.everybodyAgain(), onward(step).nextOfferId(), e.reopenedAt()));
            case ReferralAmended e ->
                Optional.of(new AmendReferral(
                        amended(now.facts(), e),
                        window(now, e.respondBy()),
                        onward(step).nextOfferId(),
                        e.amendedAt()));
            case LeftBeforeContact e ->
                Optional.of(new FollowUpAtHome(now.facts().atHome(), onward(step), e.leftAt()));
            case ConfirmationOverdue e -> Optional.of(new ReportDeskOverdue(e.overdueAt()));
            case UnplacedOverdue e -> Optional.of(new ReportDeskOverdue(e.overdueAt()));
            case ReofferConfirmed e ->
                Optional.of(new ConfirmReoffer(onward(step).nextOfferId(), e.confirmedAt()));
            case ProgrammeChosen e ->
                Optional.of(new ChooseProgramme(
                        place(e.programme(), e.provider()),
                        e.reason(),
                        onward(step).nextOfferId(),
                        e.chosenAt()));
            case ReferralReleased e -> Optional.of(new ReleaseReferral(false, onward(step), e.releasedAt()));
            case ReferrerTold e -> Optional.of(new TellReferrer(e.toldAt()));
            default -> Optional.empty();
        };
    }

    private ReferralCommand accepted(Referral now, OfferAccepted e) {
        return now instanceof Referral.Offered offered && offered.offer().id().equals(e.offerId())
                ? new AcceptOffer(e.provider(), e.worker(), e.actedBy(), e.acceptedAt())
                : takeOn(e);
    }

    private TakeOn takeOn(OfferAccepted e) {
        return new TakeOn(e.offerId(), place(e.programme(), e.provider()), e.worker(), e.actedBy(), e.acceptedAt());
    }

    /** Who said so is in no event yet; the acceptance will name them. */
    private ReportAlreadyWithUs reported(PlaceRequested e) {
        String programme = String.valueOf(e.programme());
        return new ReportAlreadyWithUs(e.offerId(), place(programme, programme), null, null, e.requestedAt());
    }

    private Place place(String programme, String provider) {
        return programmes
                .find(programme)
                .map(Programme::place)
                .orElseGet(() -> new Place(programme, programme, provider, provider));
    }

    /** Under which id the search went on, or that it waits for somebody to confirm it. */
    static Onward onward(List<CaseEvent> step) {
        return switch (step.getLast()) {
            case PlaceRequested next -> Onward.atOnce(next.offerId());
            case ConfirmationAwaited awaited -> new Onward("", awaited.confirmBy());
            default -> Onward.atOnce("");
        };
    }

    /** The clock that an open offer has from then on. */
    static @Nullable ResponseWindow window(Referral now, @Nullable Instant respondBy) {
        if (!(now instanceof Referral.Offered offered) || respondBy == null) {
            return null;
        }
        ResponseWindow before = offered.offer().window();
        return new ResponseWindow(before.openedAt(), respondBy, before.onShiftFrom(), before.ring());
    }

    private static ReferralFacts amended(ReferralFacts before, ReferralAmended e) {
        return new ReferralFacts(
                before.referralId(),
                before.incidentId(),
                before.incidentReference(),
                before.region(),
                before.personId(),
                before.need(),
                e.ageBand(),
                e.localAuthority(),
                e.homeLocalAuthority(),
                e.setting(),
                e.site(),
                e.expectedRelease(),
                before.referringOrganisation(),
                before.requestedAt(),
                before.subject(),
                before.pause());
    }
}
