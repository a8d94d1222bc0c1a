package uk.reachable.gateway.outside;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.reference.Regions;

/**
 * The page that a one-time link opens; the link's secret stands after the hash sign and never comes here, so the page
 * knows no case and names the duty desk of every region.
 */
@Controller
class LegController {

    @GetMapping("/leg")
    ModelAndView leg() {
        return new ModelAndView("outside/leg", "desks", Regions.all());
    }
}
