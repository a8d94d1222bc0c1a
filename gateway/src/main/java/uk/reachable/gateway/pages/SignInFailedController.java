package uk.reachable.gateway.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a browser comes back to when the issuer did not let it in. */
@Controller
class SignInFailedController {

    @GetMapping("/sign-in-failed")
    ModelAndView signInFailed() {
        return Message.SIGN_IN_FAILED.with(HttpStatus.UNAUTHORIZED);
    }
}
