package uk.reachable.incident.response;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ResponsePolicyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DUTY_OFFICER,      west-midlands,  E08000025, false, WHOLE
            PROGRAMME_MANAGER, west-midlands,  E08000026, false, WHOLE
            TASKING,           west-midlands,  E08000025, false, COUNTS_ONLY
            TASKING,           west-midlands,  E08000026, false, HIDDEN
            TASKING,           west-yorkshire, E08000025, false, HIDDEN
            DUTY_OFFICER,      west-yorkshire, E08000025, false, HIDDEN
            LEAD_OFFICER,      west-midlands,  E08000025, false, WRONG_ROLE
            AUDITOR,           west-midlands,  E08000025, false, WRONG_ROLE
            OPERATOR,          west-midlands,  E08000025, false, WRONG_ROLE
            CASEWORKER,        west-midlands,  E08000025, false, HIDDEN
            CASEWORKER,        west-midlands,  E08000025, true,  WRONG_ROLE
            PROVIDER_MANAGER,  west-yorkshire, E08000025, true,  WRONG_ROLE
            PROVIDER_MANAGER,  west-yorkshire, E08000025, false, HIDDEN
            """)
    void howMuchOfAResponseSomebodySees(
            Role role, String region, String localAuthority, boolean concerned, ResponsePolicy.Sight sight) {
        Actor actor = new Actor("somebody", "some-organisation", region, Set.of(role), Set.of("E08000025"));
        assertThat(ResponsePolicy.decide(actor, "west-midlands", localAuthority, concerned))
                .isEqualTo(sight);
    }
}
