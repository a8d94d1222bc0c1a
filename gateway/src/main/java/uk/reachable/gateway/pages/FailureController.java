package uk.reachable.gateway.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.problem.Problem;
import uk.reachable.gateway.problem.ProblemWriter;

/** The last resort for what nobody else answered: a problem detail for programs, a page for people. */
@Controller
class FailureController implements ErrorController {

    private final ProblemWriter problems;

    FailureController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = statusOf(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            problems.write(response, problem(status));
            return null;
        }
        return page(status).with(status);
    }

    @GetMapping("/sign-in-failed")
    ModelAndView signInFailed() {
        return Message.SIGN_IN_FAILED.with(HttpStatus.UNAUTHORIZED);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static Message page(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> Message.NOT_FOUND;
            case FORBIDDEN -> Message.SESSION_TOO_OLD;
            default -> Message.PROBLEM;
        };
    }

    private static Problem problem(HttpStatus status) {
        return Problem.of(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address. Each service's are listed under /api/docs.";
                    case METHOD_NOT_ALLOWED -> "This address takes other methods: see /api/docs.";
                    default ->
                        status.is4xxClientError()
                                ? "The request could not be understood. Correct it, then send it again."
                                : "Something failed here. Try again, a POST with the same Idempotency-Key.";
                });
    }
}
