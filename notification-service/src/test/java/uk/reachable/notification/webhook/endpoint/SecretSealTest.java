package uk.reachable.notification.webhook.endpoint;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SecretSealTest {

    private final SigningSecret secret = SigningSecret.random();
    private final SecretSeal seal = seal((byte) 1);

    private static SecretSeal seal(byte of) {
        byte[] key = new byte[32];
        Arrays.fill(key, of);
        return new SecretSeal(new WebhookProperties(Base64.getEncoder().encodeToString(key), false));
    }

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(seal.open(seal.seal(secret))).isEqualTo(secret);
    }

    @Test
    void whatIsStoredDoesNotHoldTheSecret() {
        assertThat(new String(seal.seal(secret), ISO_8859_1))
                .doesNotContain("whsec_")
                .doesNotContain(secret.text().substring(6));
        assertThat(seal.seal(secret)).isNotEqualTo(seal.seal(secret));
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = seal.seal(secret);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> seal((byte) 2).open(sealed));
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedAtTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretSeal(new WebhookProperties("c2hvcnQ=", false)))
                .withMessageContaining("WEBHOOK_KEY");
    }

    @Test
    void aSecretHasThirtyTwoRandomBytesAndNeverSaysItself() {
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
        assertThat(secret).isNotEqualTo(SigningSecret.random()).doesNotHaveToString(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
        assertThat(new WebhookProperties("key of the house", false).toString()).doesNotContain("key of the house");
    }
}
