package uk.reachable.gateway.casework;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.Need;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfCasesTest {

    @Test
    void noCodeIsEverShown() {
        List<Option> all = CaseWords.options(ContactAnswer.class, CaseWords::of);
        List<Option> needs = CaseWords.options(Need.class, Words::of);

        assertThat(all).allMatch(option -> !option.words().equals(option.value()));
        assertThat(needs).noneMatch(option -> option.words().contains("_"));
    }

    @Test
    void areasAndSitesHaveTheirNames() {
        assertThat(CaseWords.area("E08000025")).isEqualTo("Birmingham");
        assertThat(CaseWords.site("heartlands-hospital")).isEqualTo("Heartlands Hospital");
        assertThat(CaseWords.site("A clinic that was typed")).isEqualTo("A clinic that was typed");
    }

    @Test
    void aStepThatIsNewerThanThePageIsSaidInGeneral() {
        assertThat(HistoryWords.of("SOMETHING_NEW")).isEqualTo("Something changed");
    }
}
