package uk.reachable.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of somebody who is signed in how long their session lasts from now on. */
@ControllerAdvice
class SessionTime {

    /** In seconds; null for somebody who is not signed in. */
    @ModelAttribute("sessionSeconds")
    @Nullable
    Integer seconds(@Nullable Principal user, HttpServletRequest request) {
        HttpSession session = user == null ? null : request.getSession(false);
        return session == null ? null : session.getMaxInactiveInterval();
    }
}
