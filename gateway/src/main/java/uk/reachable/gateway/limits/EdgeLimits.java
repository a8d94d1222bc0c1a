package uk.reachable.gateway.limits;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import uk.reachable.gateway.problem.ProblemWriter;

/** The limits in their order: who asks is known before the rate is, and may ask before the body is read. */
@Component
public class EdgeLimits extends AbstractHttpConfigurer<EdgeLimits, HttpSecurity> {

    private final RateLimit rate;
    private final ProblemWriter problems;

    EdgeLimits(RateLimit rate, ProblemWriter problems) {
        this.rate = rate;
        this.problems = problems;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterBefore(new RateLimitFilter(rate, problems), AuthorizationFilter.class);
        http.addFilterAfter(new BodyLimitFilter(problems), AuthorizationFilter.class);
    }
}
