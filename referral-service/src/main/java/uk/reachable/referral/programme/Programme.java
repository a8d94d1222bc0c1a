package uk.reachable.referral.programme;

import java.time.Duration;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.referral.lifecycle.Place;

/** What this service knows of a programme: whose it is, when it is staffed, how long its offers run, whom to ring. */
public record Programme(Place place, Duration offerClock, StaffedHours hours, Contact contact) {

    public String id() {
        return place.programme();
    }

    public String provider() {
        return place.provider();
    }
}
