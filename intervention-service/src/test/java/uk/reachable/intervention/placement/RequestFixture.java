package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Setting;

/** A request of a Birmingham case for any fitting programme. */
final class RequestFixture {
    static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private RequestFixture() {}

    static PlaceRequest offer(String offerId, String... excludedProviders) {
        return request(offerId, PlacePurpose.OFFER, null, "E08000025", "heartlands-hospital", excludedProviders);
    }

    static PlaceRequest offerForHome(String offerId, String homeArea) {
        return request(offerId, PlacePurpose.OFFER, null, homeArea, "heartlands-hospital");
    }

    static PlaceRequest offerAtSite(String offerId, String site) {
        return request(offerId, PlacePurpose.OFFER, null, "E08000025", site);
    }

    /** A person chose the programme. */
    static PlaceRequest chosen(String offerId, String programme) {
        return request(offerId, PlacePurpose.OFFER, programme, "E08000025", "heartlands-hospital");
    }

    static PlaceRequest handover(String handoverId, String programme) {
        return request(handoverId, PlacePurpose.HANDOVER, programme, "E08000025", "heartlands-hospital");
    }

    static PlaceRequest alreadyWith(String offerId, String programme) {
        return request(offerId, PlacePurpose.ALREADY_WITH_US, programme, "E08000025", "heartlands-hospital");
    }

    private static PlaceRequest request(
            String offerId,
            PlacePurpose purpose,
            @Nullable String programme,
            String home,
            String site,
            String... excluded) {
        return new PlaceRequest(
                "incident-1",
                "WM-2026-0001",
                "west-midlands",
                "referral-of-" + offerId,
                offerId,
                purpose,
                programme,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                home,
                Setting.EMERGENCY_DEPARTMENT,
                site,
                List.of(excluded),
                NOW,
                "person-of-" + offerId);
    }
}
