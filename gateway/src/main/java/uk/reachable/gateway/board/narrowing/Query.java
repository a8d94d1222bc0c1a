package uk.reachable.gateway.board.narrowing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address asks for; what is not asked is left out. */
public final class Query {

    private final Map<String, Object> given = new LinkedHashMap<>();

    public static Query of(BoardFilter filter) {
        return new Query().with("area", filter.area()).with("npu", filter.npu());
    }

    public Query with(String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
        return this;
    }

    /** An address of a service. */
    public URI at(URI service, String path) {
        return uri(UriComponentsBuilder.fromUri(service).path(path));
    }

    /** An address of this site. */
    public String here(String path) {
        return uri(UriComponentsBuilder.fromPath(path)).toString();
    }

    private URI uri(UriComponentsBuilder address) {
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUri();
    }
}
