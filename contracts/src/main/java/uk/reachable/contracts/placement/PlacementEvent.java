package uk.reachable.contracts.placement;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What intervention-service tells about places; the key is the referral. */
public sealed interface PlacementEvent extends Event
        permits PlaceHeld, NoPlace, PlaceFilled, PlaceReleased, IntakeReopened {

    @Override
    default Topic topic() {
        return Topic.PLACEMENT;
    }

    String incidentId();

    @Override
    String incidentReference();

    String region();

    String referralId();

    String offerId();

    @Override
    default String key() {
        return referralId();
    }
}
