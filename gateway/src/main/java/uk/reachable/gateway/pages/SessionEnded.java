package uk.reachable.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.signin.TokenFailure;

/** When the session has no token any more: a page leads to sign-in, a script is told. */
@ControllerAdvice
class SessionEnded {

    @ExceptionHandler
    ModelAndView handle(ClientAuthorizationException failure, HttpServletRequest request) {
        if (TokenFailure.isTheIssuers(failure)) {
            return Message.SIGN_IN_IS_DOWN.with(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return request.getRequestURI().equals("/")
                ? new ModelAndView("redirect:/oauth2/authorization/reachable")
                : Message.SIGN_IN_FAILED.with(HttpStatus.UNAUTHORIZED);
    }
}
