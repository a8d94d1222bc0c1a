package uk.reachable.gateway.outside;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that a one-time link opens; the link's secret stands after the hash sign and never comes here. */
@Controller
class LegController {

    @GetMapping("/leg")
    String leg() {
        return "leg";
    }
}
