package uk.reachable.gateway.routing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;

import static java.util.Objects.requireNonNull;

/** Collects the path patterns of all routes, as they are configured. */
final class Routes implements RouterFunctions.Visitor {

    private static final Pattern PATH = Pattern.compile("(?<![^\\s(])/[^\\s()|&]+");

    private final Set<String> patterns = new TreeSet<>();

    static Set<String> of(RouterFunction<?> routes) {
        var found = new Routes();
        routes.accept(found);
        return found.patterns;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        int before = patterns.size();
        PATH.matcher(requireNonNull(predicate.toString())).results().forEach(path -> patterns.add(path.group()));
        if (patterns.size() == before) {
            throw new AssertionError("a route without a path of its own: " + predicate);
        }
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        throw new AssertionError("a nested route, which is not read here: " + predicate);
    }

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Optional<Resource>> lookup) {
        throw new AssertionError("a route to files, which is not read here");
    }

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> routerFunction) {
        throw new AssertionError("a route that cannot be read: " + routerFunction);
    }
}
