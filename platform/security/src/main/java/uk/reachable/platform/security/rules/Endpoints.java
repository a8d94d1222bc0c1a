package uk.reachable.platform.security.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a service really serves; its description, the page of errors and what needs no sign-in have no rule. */
public final class Endpoints {

    private static final String DESCRIPTION = "/api/docs/";

    /** Whoever asks here has no actor, but a secret that the service checks. */
    private static final String OUTSIDE = "/api/outside/";

    private Endpoints() {}

    /**
     * Endpoints such as {@code GET /api/referrals/{id}}, each with the method that answers it; "ANY" where none is
     * named.
     */
    public static Map<String, HandlerMethod> of(RequestMappingHandlerMapping mapping) {
        var endpoints = new TreeMap<String, HandlerMethod>();
        mapping.getHandlerMethods().forEach((request, method) -> names(request)
                .filter(endpoint -> !isOpen(endpoint, method))
                .forEach(endpoint -> endpoints.put(endpoint, method)));
        return endpoints;
    }

    private static Stream<String> names(RequestMappingInfo request) {
        Set<?> methods = request.getMethodsCondition().getMethods();
        Stream<String> verbs =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Object::toString);
        return verbs.flatMap(verb -> request.getPatternValues().stream().map(pattern -> verb + " " + pattern));
    }

    private static boolean isOpen(String endpoint, HandlerMethod method) {
        return ErrorController.class.isAssignableFrom(method.getBeanType())
                || endpoint.contains(" " + DESCRIPTION)
                || endpoint.contains(" " + OUTSIDE);
    }
}
