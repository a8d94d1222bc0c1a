package uk.reachable.incident.people.disclosure;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosurePolicyTest {

    private final DisclosurePolicy policy = new DisclosurePolicy();

    @ParameterizedTest
    @EnumSource(Need.class)
    void withoutAChoiceEveryNeedDisclosesNameAndContactButNoDateOfBirth(Need need) {
        assertThat(policy.disclosed(need, null)).isEqualTo(Set.of(IdentityField.NAME, IdentityField.CONTACT));
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void whatWasChosenIsAllThatIsDisclosed(Need need) {
        assertThat(policy.disclosed(need, Set.of())).isEmpty();
        assertThat(policy.disclosed(need, Set.of(IdentityField.DATE_OF_BIRTH)))
                .containsExactly(IdentityField.DATE_OF_BIRTH);
    }
}
