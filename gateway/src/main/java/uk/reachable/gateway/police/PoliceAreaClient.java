package uk.reachable.gateway.police;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks about notices, next of kin and journeys, and tells what police agreed, confirmed or saw. */
@Component
class PoliceAreaClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    PoliceAreaClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    Reading<List<Leg>> legs() {
        return reader.read(
                        UriComponentsBuilder.fromUri(parts.referral())
                                .path("/api/referrals/legs-to-confirm")
                                .build()
                                .toUri(),
                        Leg[].class)
                .map(List::of);
    }

    Reading<Notices> notices(String incidentId) {
        return reader.read(
                incident("/api/incidents/{id}/notices")
                        .buildAndExpand(incidentId)
                        .toUri(),
                Notices.class);
    }

    /** @param wordingId exactly the words that police have read */
    Change<Done> agree(String noticeId, String wordingId, String key) {
        return writer.post(
                incident("/api/notices/{id}/agree").buildAndExpand(noticeId).toUri(),
                key,
                Map.of("wordingId", wordingId),
                Done.class);
    }

    Change<Done> nextOfKinTold(String incidentId, Object told, String key) {
        return writer.post(
                incident("/api/incidents/{id}/next-of-kin")
                        .buildAndExpand(incidentId)
                        .toUri(),
                key,
                told,
                Done.class);
    }

    Change<Done> confirm(String referralId, JourneyLeg leg, String key) {
        return writer.post(
                UriComponentsBuilder.fromUri(parts.referral())
                        .path("/api/referrals/{id}/journey/legs/{leg}/confirm")
                        .encode()
                        .buildAndExpand(referralId, leg.name())
                        .toUri(),
                key,
                null,
                Done.class);
    }

    private UriComponentsBuilder incident(String path) {
        return UriComponentsBuilder.fromUri(parts.incident()).path(path).encode();
    }
}
