package uk.reachable.referral.journey.link;

import java.util.Base64;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTokenTest {

    @Test
    void aSecretHas256RandomBitsAndIsNeverWrittenToALog() {
        LinkToken token = LinkToken.fresh();
        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(LinkToken.fresh().value()).isNotEqualTo(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void whatIsKeptOfItIsItsHash() {
        LinkToken token = LinkToken.fresh();
        assertThat(token.hash()).hasSize(32).isEqualTo(new LinkToken(token.value()).hash());
        assertThat(token.hash()).isNotEqualTo(LinkToken.fresh().hash());
    }
}
