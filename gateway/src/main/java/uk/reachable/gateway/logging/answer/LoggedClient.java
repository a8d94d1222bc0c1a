package uk.reachable.gateway.logging.answer;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.gateway.logging.answer.SocialCareDesk.Tell;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks incident-service what follows from an incident. */
@Component
class LoggedClient {

    private final ServiceReader reader;
    private final PartAddresses parts;

    LoggedClient(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    Reading<Response> read(String incidentId) {
        return reader.read(address("/api/incidents/{id}/response", incidentId), Response.class);
    }

    /** Whom to ring at children's social care now, by person; who cannot be read now is left out. */
    Map<String, Tell> socialCareOf(List<String> people) {
        Map<String, Tell> desks = new HashMap<>();
        for (String person : people) {
            if (reader.read(address("/api/people/{id}/safeguarding", person), SocialCareDesk[].class)
                    instanceof Reading.Shown(SocialCareDesk[] questions)) {
                Arrays.stream(questions)
                        .filter(one -> one.question() == SafeguardingQuestion.SOCIAL_CARE)
                        .map(SocialCareDesk::tell)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(desk -> desks.put(person, desk));
            }
        }
        return Map.copyOf(desks);
    }

    private URI address(String path, String id) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path(path)
                .encode()
                .buildAndExpand(id)
                .toUri();
    }
}
