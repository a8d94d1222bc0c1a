package uk.reachable.incident.safeguarding.question;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.casefile.people.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.SafeguardingQuestion.MAPPA;
import static uk.reachable.contracts.codes.SafeguardingQuestion.MARAC;
import static uk.reachable.contracts.codes.SafeguardingQuestion.NATIONAL_REFERRAL_MECHANISM;
import static uk.reachable.contracts.codes.SafeguardingQuestion.SOCIAL_CARE;

class QuestionRulesTest {

    private final QuestionRules rules = new QuestionRules();

    @ParameterizedTest
    @EnumSource
    void forEveryChildTheRecordAsksWhetherChildrensSocialCareHasBeenTold(Category category) {
        assertThat(rules.about(category, child(PersonRole.WITNESS))).contains(SOCIAL_CARE);
    }

    @Test
    void ofAnAdultSocialCareForChildrenIsNotAsked() {
        assertThat(rules.about(Category.KNIFE_INJURY, person(PersonRole.VICTIM, AgeBand.AGE_18_TO_24)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY_LINES_ARREST", "EXPLOITATION_CONCERN"})
    void theNationalReferralMechanismIsAskedWhereSomebodyMayBeExploitedWhateverTheirAge(Category category) {
        assertThat(rules.about(category, child(PersonRole.SUSPECT)))
                .containsExactly(SOCIAL_CARE, NATIONAL_REFERRAL_MECHANISM);
        assertThat(rules.about(category, person(PersonRole.AT_RISK, AgeBand.AGE_25_AND_OVER)))
                .containsExactly(NATIONAL_REFERRAL_MECHANISM);
    }

    @Test
    void maracIsAskedOfWhoIsHarmedByDomesticAbuse() {
        assertThat(rules.about(Category.DOMESTIC_ABUSE, person(PersonRole.VICTIM, AgeBand.AGE_25_AND_OVER)))
                .containsExactly(MARAC);
        assertThat(rules.about(Category.DOMESTIC_ABUSE, person(PersonRole.SUSPECT, AgeBand.AGE_25_AND_OVER)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void mappaIsAskedOnlyWhenTheDeskSaysSo(Category category) {
        assertThat(rules.about(category, child(PersonRole.SUSPECT))).doesNotContain(MAPPA);
    }

    @Test
    void nothingIsAskedAboutASchool() {
        Person school = new Person(
                "school-1", PersonRole.AFFECTED, AgeBand.UNDER_18, null, null, "E08000025", null, SubjectKind.SCHOOL);
        assertThat(rules.about(Category.KNIFE_INJURY, school)).isEmpty();
    }

    @Test
    void anAnswerMayTakeAnHour() {
        assertThat(rules.answerWithin()).isEqualTo(Duration.ofHours(1));
    }

    private static Person child(PersonRole role) {
        return person(role, AgeBand.UNDER_18);
    }

    private static Person person(PersonRole role, AgeBand ageBand) {
        return new Person("person-1", role, ageBand, null, null, "E08000025", null, SubjectKind.PERSON);
    }
}
