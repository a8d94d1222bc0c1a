package uk.reachable.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands what failed outside of the controllers, in a filter or the container, to the same advice. */
@RestController
final class ProblemErrorController implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    void fail(
            @RequestAttribute(name = RequestDispatcher.ERROR_EXCEPTION, required = false) @Nullable Exception failure,
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer code)
            throws Exception {
        if (failure != null) {
            throw failure;
        }
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        HttpStatus known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        throw Problems.of(known, Texts.of(known));
    }
}
