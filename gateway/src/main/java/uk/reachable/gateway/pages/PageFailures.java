package uk.reachable.gateway.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.reachable.gateway.signin.TokenFailure;

/** Answers people with a page where programs get a problem detail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = path(request);
        if (path.startsWith("/api/")) {
            return null;
        }
        ModelAndView page = failure instanceof ClientAuthorizationException noToken
                ? withoutToken(noToken, path)
                : page(statusOf(failure), failure);
        return page.addObject("user", request.getRemoteUser());
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** A page leads to sign-in; the script of a page is told. */
    private static ModelAndView withoutToken(ClientAuthorizationException failure, String path) {
        if (TokenFailure.isTheIssuers(failure)) {
            return Message.SIGN_IN_IS_DOWN.with(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return path.equals("/") ? toSignIn() : Message.SIGN_IN_FAILED.with(HttpStatus.UNAUTHORIZED);
    }

    /** Without the model, which a redirect would show in its address. */
    private static ModelAndView toSignIn() {
        RedirectView redirect = new RedirectView("/oauth2/authorization/reachable");
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private static HttpStatusCode statusOf(Exception failure) {
        return failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static ModelAndView page(HttpStatusCode status, Exception failure) {
        if (status.is5xxServerError()) {
            log.error("A page failed", failure);
            return Message.PROBLEM.with(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return status.isSameCodeAs(HttpStatus.FORBIDDEN)
                ? Message.PAGE_TOO_OLD.with(HttpStatus.FORBIDDEN)
                : Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
    }
}
