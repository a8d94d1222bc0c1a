package uk.reachable.gateway.outside;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.reference.Regions;

/**
 * The page on which a school, a family or a community reads its notice; as with {@link LegController}, the link's
 * secret stands after the hash sign and never comes here.
 */
@Controller
class NoticeController {

    @GetMapping("/notice")
    ModelAndView notice() {
        return new ModelAndView("outside/notice", "desks", Regions.all());
    }
}
