package uk.reachable.gateway.board;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address asks for; what is not asked is left out. */
final class Query {

    private final Map<String, Object> given = new LinkedHashMap<>();

    static Query of(BoardFilter filter) {
        return new Query().with("area", filter.area()).with("npu", filter.npu());
    }

    Query with(String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
        return this;
    }

    URI at(UriComponentsBuilder address) {
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUri();
    }

    /** An address of this site. */
    String here(String path) {
        return at(UriComponentsBuilder.fromPath(path)).toString();
    }
}
