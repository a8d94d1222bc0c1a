package uk.reachable.platform.security.rules;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

class EndpointGuardTest {

    private static final AccessTable<Standing> READING = AccessTable.<Standing>of("planted-service")
            .at("GET /api/cases/{id}", "read a case")
            .row(Standing.CONCERNED, ANYBODY, NOBODY)
            .build();

    private final WebApplicationContextRunner service = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class, RulesAutoConfiguration.class));

    @RestController
    static class Reading {
        @GetMapping("/api/cases/{id}")
        String read() {
            return "";
        }
    }

    @RestController
    static class PlantedWithoutRule {
        @PostMapping("/api/cases/{id}/close")
        String close() {
            return "";
        }
    }

    @RestController
    static class PlantedWithoutMethod {
        @RequestMapping("/api/cases/{id}")
        String anything() {
            return "";
        }
    }

    @Test
    void aServiceWithARuleForEachEndpointStarts() {
        service.withBean(Reading.class)
                .withBean(AccessTable.class, () -> READING)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void anEndpointWithoutARuleIsNotServedAndIsNamed() {
        service.withBean(Reading.class)
                .withBean(PlantedWithoutRule.class)
                .withBean(AccessTable.class, () -> READING)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasMessage("No access rule for POST /api/cases/{id}/close ("
                                + PlantedWithoutRule.class.getName()
                                + "#close[0 args]): add it to the service's access table."));
    }

    @Test
    void anEndpointThatTakesEveryMethodHasNoRuleEither() {
        service.withBean(PlantedWithoutMethod.class).run(context -> assertThat(context)
                .getFailure()
                .hasMessageStartingWith("No access rule for ANY /api/cases/{id} "));
    }

    @Test
    void aRuleForAnEndpointThatIsNotServedIsNamed() {
        service.withBean(AccessTable.class, () -> READING).run(context -> assertThat(context)
                .getFailure()
                .hasMessage("An access rule for GET /api/cases/{id}, which is not served."));
    }
}
