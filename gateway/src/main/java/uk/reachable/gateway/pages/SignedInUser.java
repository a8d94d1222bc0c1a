package uk.reachable.gateway.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page says in its header who is signed in. */
@ControllerAdvice
class SignedInUser {

    @ModelAttribute("user")
    @Nullable
    String name(@Nullable Principal user) {
        return user == null ? null : user.getName();
    }
}
