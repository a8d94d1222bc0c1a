package uk.reachable.gateway.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
@Import(BrokenPageIT.BrokenController.class)
class BrokenPageIT extends GatewayTest {

    /** Its template fails after much more than what is sent at once. */
    @Controller
    static class BrokenController {
        @GetMapping("/broken")
        ModelAndView broken() {
            return new ModelAndView("broken");
        }
    }

    @Test
    void aPageThatFailsInItsMidstEndsAndSaysWhatToDo() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn();

        var page = browser.get("/broken");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Sorry, there is a problem", "Try again in a minute", "</html>")
                .doesNotContain("Half of a page");
    }
}
