package uk.reachable.gateway.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTextTest {

    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void aFormIsReadAgainAsItWasTyped() {
        typed.put("people[0].needs", List.of("PEER_MENTOR", "THERAPY"));
        typed.add("summary", "She said \"help\" & ran");
        typed.add("key", "k-1");

        Form again = DraftText.read(DraftText.of(Form.sent(typed)));

        assertThat(again.values("people[0].needs")).containsExactly("PEER_MENTOR", "THERAPY");
        assertThat(again.value("summary")).isEqualTo("She said \"help\" & ran");
    }

    @Test
    void itKeepsItsKeySoThatWhatWasSentIsNotDoneTwice() {
        typed.add("key", "k-1");

        assertThat(DraftText.read(DraftText.of(Form.sent(typed))).key()).isEqualTo("k-1");
    }

    @Test
    void theTokenOfThePageAndWhatIsEmptyAreLeftOut() {
        typed.add("_csrf", "token");
        typed.add("site", " ");
        typed.add("key", "k-1");

        assertThat(DraftText.of(Form.sent(typed))).isEqualTo("{\"key\":[\"k-1\"]}");
    }

    @Test
    void whatCannotBeReadIsAnEmptyForm() {
        assertThat(DraftText.read("of an older version").typed()).isEmpty();
    }
}
