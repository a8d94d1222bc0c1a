package uk.reachable.gateway.incident.timeline;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.referring.progress.ReferralClient;
import uk.reachable.gateway.referring.progress.ReferralFile;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks for all that the picture shows; what cannot be read is left out of it, and said. */
@Component
class TimelineClient {

    private final CaseClient cases;
    private final ReferralClient referrals;
    private final ServiceReader reader;
    private final PartAddresses parts;

    TimelineClient(CaseClient cases, ReferralClient referrals, ServiceReader reader, PartAddresses parts) {
        this.cases = cases;
        this.referrals = referrals;
        this.reader = reader;
        this.parts = parts;
    }

    Course read(Response response) {
        Map<String, ReferralFile> files = new HashMap<>();
        for (Referral referral : response.referrals()) {
            ReferralFile file = CaseClient.orNull(referrals.read(referral.id()));
            if (file != null) {
                files.put(referral.id(), file);
            }
        }
        return new Course(
                response,
                cases.history(response.incident().id()),
                response.meeting() == null ? null : meeting(response.meeting().id()),
                files);
    }

    private @Nullable MeetingFile meeting(String id) {
        URI address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/meetings/{id}")
                .encode()
                .buildAndExpand(id)
                .toUri();
        return CaseClient.orNull(reader.read(address, MeetingFile.class));
    }
}
