package uk.reachable.gateway.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions.Builder;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** Which request goes to which part: streams and uploads first, because their paths lie under those of the calls. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

    @Bean
    RouterFunction<ServerResponse> routes(
            PartAddresses addresses,
            SessionToken token,
            Unavailability unavailability,
            ProxyExchangeHandlerFunction calls,
            ProxyExchangeHandlerFunction streams,
            ProxyExchangeHandlerFunction uploads) {
        return Stream.of(Part.values())
                .flatMap(part -> {
                    Supplier<Builder> route = () -> to(part, addresses, token);
                    var unreachable = unavailability.whenUnreachable(part);
                    var broken = unavailability.whenBroken(part);
                    return Stream.of(
                                    any(part.streams()).map(paths -> route.get()
                                            .filter(unreachable)
                                            .route(paths, streams)),
                                    any(part.uploads()).map(paths -> route.get()
                                            .filter(unreachable)
                                            .route(paths, uploads)),
                                    any(part.paths())
                                            .map(paths ->
                                                    route.get().filter(broken).route(paths, calls)))
                            .flatMap(Optional::stream)
                            .map(Builder::build);
                })
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The session cookie is between the browser and the gateway; the services see tokens only. */
    private static Builder to(Part part, PartAddresses addresses, SessionToken token) {
        return GatewayRouterFunctions.route(part.id())
                .before(uri(addresses.of(part)))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(token);
    }

    private static Optional<RequestPredicate> any(List<String> paths) {
        return paths.stream().map(pattern -> (RequestPredicate) path(pattern)).reduce(RequestPredicate::or);
    }
}
