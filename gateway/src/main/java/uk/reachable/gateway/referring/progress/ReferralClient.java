package uk.reachable.gateway.referring.progress;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks referral-service about a referral, and to take a step with it. */
@Component
public class ReferralClient {

    /** How it stands afterwards. */
    public record Standing(String status) {}

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    ReferralClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    /** One that was raised a moment ago may not be there yet. */
    public Reading<ReferralFile> read(String referral) {
        return reader.read(of(referral, ""), ReferralFile.class);
    }

    public Change<Standing> post(String referral, String step, String key, @Nullable Object body) {
        return writer.post(of(referral, "/" + step), key, body, Standing.class);
    }

    private URI of(String referral, String path) {
        return UriComponentsBuilder.fromUri(parts.referral())
                .path("/api/referrals/{id}")
                .path(path)
                .encode()
                .buildAndExpand(referral)
                .toUri();
    }
}
