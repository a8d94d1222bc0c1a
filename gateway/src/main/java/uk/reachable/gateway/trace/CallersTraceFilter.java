package uk.reachable.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A caller's trace goes on by its ids. What anybody may write beside them would travel with every request and stand in
 * every span, so that it is not let in: before anything looks at the request, or passes it on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallersTraceFilter extends OncePerRequestFilter {

    private static final Set<String> TEXTS = Set.of("tracestate", "baggage");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutTexts(request), response);
    }

    private static boolean isText(String header) {
        return TEXTS.contains(header.toLowerCase(Locale.ROOT));
    }

    private static final class WithoutTexts extends HttpServletRequestWrapper {

        WithoutTexts(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isText(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isText(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !isText(name))
                    .toList());
        }
    }
}
