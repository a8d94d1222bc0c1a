package uk.reachable.gateway.inbox.channels;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelsPageTest {

    private static final Channels NOW = new Channels(
            3,
            List.of(Channel.SMS, Channel.EMAIL),
            List.of(Channel.EMAIL, Channel.SMS),
            List.of("OFFER_MADE", "FIRST_CONTACT_OVERDUE"));

    @Test
    void whatIsPossibleIsOfferedInWords() {
        ChannelsPage page = ChannelsPage.of(NOW);

        assertThat(page.options()).containsExactly(new Option("EMAIL", "E-mail"), new Option("SMS", "Text message"));
        assertThat(page.urgent()).containsExactly("Accept or decline a referral", "A person was not seen in time");
    }

    @Test
    void whatIsChosenStandsInTheFormAndTheBestIsFirst() {
        Form form = ChannelsPage.form(NOW);

        assertThat(form.values("channels")).containsExactlyInAnyOrder("EMAIL", "SMS");
        assertThat(form.value("first")).isEqualTo("SMS");
        assertThat(ChannelsPage.chosen(form)).containsExactly(Channel.SMS, Channel.EMAIL);
    }

    @Test
    void aFirstOneThatIsNotChosenIsLeftOut() {
        Form form = Form.filled(Map.of("first", "SMS", "channels", "EMAIL"));

        assertThat(ChannelsPage.chosen(form)).containsExactly(Channel.EMAIL);
    }

    @Test
    void nothingChosenMeansTheInboxOnly() {
        assertThat(ChannelsPage.chosen(Form.fresh())).isEmpty();
    }

    @Test
    void whatIsNoChannelIsNotSent() {
        assertThat(ChannelsPage.chosen(Form.filled(Map.of("channels", "PIGEON"))))
                .isEmpty();
    }
}
