package uk.reachable.platform.testkit.api.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes every answer under /api but the description itself; the first filter, so that it sees what the caller sees. */
final class ExchangeFilter extends OncePerRequestFilter {

    private final Exchanges exchanges;

    ExchangeFilter(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = address(request);
        return !path.startsWith("/api/") || path.startsWith("/api/docs/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = new CopiedRequest(request);
        var answer = new CopiedResponse(response);
        chain.doFilter(sent, answer);
        if (!answer.isLeftToTheErrorPage()) {
            exchanges.add(new Exchange(
                    request.getMethod(),
                    address(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString()),
                    request.getContentType(),
                    sent.body(),
                    answer.getStatus(),
                    headers(answer),
                    answer.body()));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /**
     * A stream is sent by a thread of its own, which may be adding a header just now: its name first, then its value.
     */
    private static Map<String, String> headers(HttpServletResponse answer) {
        var headers = new HashMap<String, String>();
        for (String name : answer.getHeaderNames()) {
            String value = name == null ? null : answer.getHeader(name);
            if (value != null) {
                headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
            }
        }
        if (answer.getContentType() != null) {
            headers.put("content-type", answer.getContentType());
        }
        return headers;
    }
}
