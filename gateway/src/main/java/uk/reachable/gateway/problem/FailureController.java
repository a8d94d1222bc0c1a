package uk.reachable.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort for what nobody else answered. */
@Controller
class FailureController implements ErrorController {

    private final ProblemWriter problems;

    FailureController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(response, problem(statusOf(request)));
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    static Problem problem(HttpStatus status) {
        return Problem.of(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address. The addresses are listed under /api/docs.";
                    case METHOD_NOT_ALLOWED -> "This address takes other methods. See /api/docs.";
                    default ->
                        status.is4xxClientError()
                                ? "The request could not be understood. Correct it, then send it again."
                                : "Something failed here. Try again in a few seconds, a POST with the same Idempotency-Key.";
                });
    }
}
