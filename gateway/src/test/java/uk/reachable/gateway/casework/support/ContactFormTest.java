package uk.reachable.gateway.casework.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class ContactFormTest {

    @Test
    void justNowNeedsNoTime() {
        var contact = ContactForm.contact(Form.filled(Map.of("answer", "YES", "contactedAt", "", "time", "")));

        assertThat(contact).isEqualTo(new ContactForm.Contact("YES", null, null));
    }

    @Test
    void whatWasBeforeIsTypedInLondonsTime() {
        var contact =
                ContactForm.contact(Form.filled(Map.of("answer", "YES", "contactedAt", "2026-07-20", "time", "19:30")));

        assertThat(contact.contactedAt()).isEqualTo(Instant.parse("2026-07-20T18:30:00Z"));
    }

    @Test
    void theDayToAskAgainBelongsToNotNow() {
        Map<String, String> typed = Map.of("askAgainOn", "2026-11-27");

        assertThat(ContactForm.contact(Form.filled(with(typed, "NOT_NOW"))).askAgainOn())
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(ContactForm.contact(Form.filled(with(typed, "NO"))).askAgainOn())
                .isNull();
    }

    @Test
    void whatIsHalfTypedIsSaidBesideItsField() {
        Form form = Form.filled(Map.of("contactedAt", "2026-11-20", "askAgainOn", "soon"));

        assertThat(ContactForm.mistakes(form))
                .extracting(Mistake::field)
                .containsExactly("answer", "askAgainOn", "contactedAt");
    }

    private static Map<String, String> with(Map<String, String> typed, String answer) {
        return Map.of("answer", answer, "askAgainOn", typed.getOrDefault("askAgainOn", ""));
    }
}
