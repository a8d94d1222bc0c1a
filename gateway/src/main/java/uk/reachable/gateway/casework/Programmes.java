package uk.reachable.gateway.casework;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;
import uk.reachable.gateway.words.Words;

/** The programmes of the region, to choose from; none when they cannot be read. */
@Component
public class Programmes {

    private final ServiceReader reader;
    private final PartAddresses parts;

    Programmes(ServiceReader reader, PartAddresses parts) {
        this.reader = reader;
        this.parts = parts;
    }

    /** @param ageBands none means everybody */
    record Programme(
            String id,
            String name,
            String provider,
            String providerName,
            Need need,
            List<AgeBand> ageBands,
            @Nullable String stage) {

        boolean takes(AgeBand ageBand) {
            return (ageBands.isEmpty() || ageBands.contains(ageBand)) && (stage == null || stage.equals("LIVE"));
        }

        Option option() {
            return new Option(id, "%s: %s, %s".formatted(Words.of(need), name, providerName));
        }
    }

    public List<Option> of(String provider) {
        return read().stream()
                .filter(one -> one.provider().equals(provider))
                .map(Programme::option)
                .toList();
    }

    /** Those of others that take somebody of the case's age; those for the same need first. */
    public List<Option> ofOthers(CaseFile file) {
        String ours = file.offer() == null ? "" : file.offer().provider();
        return read().stream()
                .filter(one -> !one.provider().equals(ours) && one.takes(file.ageBand()))
                .sorted(Comparator.comparing((Programme one) -> one.need() != file.need())
                        .thenComparing(Programme::name))
                .map(Programme::option)
                .toList();
    }

    private List<Programme> read() {
        var address = UriComponentsBuilder.fromUri(parts.intervention())
                .path("/api/programmes")
                .build()
                .toUri();
        return reader.read(address, Programme[].class) instanceof Reading.Shown(Programme[] known)
                ? List.of(known)
                : List.of();
    }
}
