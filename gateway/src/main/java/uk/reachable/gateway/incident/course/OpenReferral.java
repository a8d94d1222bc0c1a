package uk.reachable.gateway.incident.course;

import java.util.List;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.words.Words;

/** A referral that may stand in the way of closing: nobody is left without somebody who has them. */
record OpenReferral(String words, String address) {

    static List<OpenReferral> of(Response response) {
        return response.referrals().stream()
                .filter(referral -> switch (referral.status()) {
                    case RAISED, OFFERED, WAITING, UNPLACED, AWAITING_CONFIRMATION, ACCEPTED -> true;
                    case COMPLETED, ENDED_EARLY, WITHDRAWN -> false;
                })
                .map(referral -> new OpenReferral(
                        "%s for person %d: %s"
                                .formatted(
                                        Words.of(referral.need()),
                                        response.numberOf(referral.personId()),
                                        Words.of(referral.status())),
                        "/incidents/%s/referrals/%s"
                                .formatted(response.incident().id(), referral.id())))
                .toList();
    }
}
