package uk.reachable.referral.intake;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.referral.access.RuledOutWorkers;
import uk.reachable.referral.handover.HandoverPlaceHandler;
import uk.reachable.referral.known.KnownPlaceHandler;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.offer.PlaceHandler;

/**
 * Hears whether a place was held, for an offer, a handover or whoever supports the person already; and when a programme
 * takes people on again.
 */
@Component
class PlacementListener implements TopicListener {

    private final PlaceHandler offers;
    private final HandoverPlaceHandler handovers;
    private final KnownPlaceHandler known;
    private final RuledOutWorkers ruledOut;

    PlacementListener(
            PlaceHandler offers, HandoverPlaceHandler handovers, KnownPlaceHandler known, RuledOutWorkers ruledOut) {
        this.offers = offers;
        this.handovers = handovers;
        this.known = known;
        this.ruledOut = ruledOut;
    }

    @Override
    public Topic topic() {
        return Topic.PLACEMENT;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == PlaceHeld.class || type == NoPlace.class || type == IntakeReopened.class;
    }

    @Override
    public void on(Received received) {
        switch (received.event()) {
            case PlaceHeld held -> placeHeld(held);
            case NoPlace none -> noPlace(none);
            case IntakeReopened reopened -> offers.intakeReopened(reopened.referralId());
            default -> {}
        }
    }

    private void placeHeld(PlaceHeld held) {
        ruledOut.keep(held.offerId(), held.ruledOutWorkers());
        switch (held.purpose()) {
            case OFFER -> offers.placeHeld(held.referralId(), held.offerId(), place(held), held.onShiftWorkers());
            case HANDOVER -> handovers.placeHeld(held.referralId(), held.offerId());
            case ALREADY_WITH_US -> known.placeHeld(held.referralId(), held.offerId(), place(held));
        }
    }

    private void noPlace(NoPlace none) {
        switch (none.purpose()) {
            case OFFER -> noPlaceForOffer(none);
            case HANDOVER -> handovers.noPlace(none.referralId(), none.offerId());
            case ALREADY_WITH_US -> known.noPlace(none.referralId(), none.offerId());
        }
    }

    private void noPlaceForOffer(NoPlace none) {
        switch (none.outcome()) {
            case WAITING -> offers.allFull(none.referralId(), none.offerId());
            case NONE_LEFT -> offers.noneLeft(none.referralId(), none.offerId());
        }
    }

    private static Place place(PlaceHeld held) {
        return new Place(held.programme(), held.programmeName(), held.provider(), held.providerName());
    }
}
