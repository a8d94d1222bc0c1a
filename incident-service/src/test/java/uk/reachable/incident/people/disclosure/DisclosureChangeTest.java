package uk.reachable.incident.people.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.incident.casefile.people.IdentityField.CONTACT;
import static uk.reachable.incident.casefile.people.IdentityField.NAME;

class DisclosureChangeTest {

    private static final Set<IdentityField> NOW = Set.of(NAME, CONTACT);

    @Test
    void beforeAProviderHasAcceptedAnyChoiceIsAReview() {
        assertThat(decide(Set.of(IdentityField.values()), null, null)).isEqualTo(Disclosure.Step.REVIEWED);
        assertThat(decide(Set.of(), null, null)).isEqualTo(Disclosure.Step.REVIEWED);
    }

    @Test
    void afterwardsLessIsAtOnce() {
        assertThat(decide(Set.of(NAME), "redthread", null)).isEqualTo(Disclosure.Step.NARROWED);
        assertThat(decide(Set.of(), "redthread", null)).isEqualTo(Disclosure.Step.NARROWED);
    }

    @Test
    void afterwardsMoreIsOnlyWithReasonEvenWhereSomethingElseIsTakenAway() {
        Set<IdentityField> other = Set.of(NAME, IdentityField.DATE_OF_BIRTH);
        assertThatThrownBy(() -> decide(other, "redthread", " ")).isInstanceOf(ProblemException.class);
        assertThat(decide(other, "redthread", "the clinic asks")).isEqualTo(Disclosure.Step.WIDENED);
    }

    @ParameterizedTest
    @EnumSource
    void everyNeedHasALawfulBasisInWords(Need need) {
        assertThat(new DisclosurePolicy().lawfulBasis(need).words()).contains("UK GDPR Article 6");
    }

    private static Disclosure.Step decide(Set<IdentityField> wanted, @Nullable String holder, @Nullable String why) {
        return DisclosureChange.decide(NOW, wanted, holder, why);
    }
}
