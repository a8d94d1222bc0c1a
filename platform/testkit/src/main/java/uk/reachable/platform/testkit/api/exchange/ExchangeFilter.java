package uk.reachable.platform.testkit.api.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static Map<String, String> headers(HttpServletResponse answer) {
        Map<String, String> headers = answer.getHeaderNames().stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT), name -> answer.getHeader(name), (one, _) -> one));
        if (answer.getContentType() != null) {
            headers.put("content-type", answer.getContentType());
        }
        return headers;
    }
}
