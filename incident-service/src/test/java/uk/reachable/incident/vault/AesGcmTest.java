package uk.reachable.incident.vault;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AesGcmTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final byte[] TEXT = "Jordan Example".getBytes(StandardCharsets.UTF_8);

    private final AesGcm cipher = new AesGcm();

    @Test
    void whatWasSealedOpensUnderTheSameLabel() {
        assertThat(cipher.open(KEY, "p/name", cipher.seal(KEY, "p/name", TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aSealedTextCannotBeMovedToAnotherPersonOrField() {
        byte[] sealed = cipher.seal(KEY, "p/name", TEXT);
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(KEY, "q/name", sealed));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(KEY, "p/contact", sealed));
    }

    @Test
    void anAlteredTextDoesNotOpen() {
        byte[] sealed = cipher.seal(KEY, "p/name", TEXT);
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(KEY, "p/name", sealed));
    }

    @Test
    void aTextOfAnUnknownFormatIsRefused() {
        byte[] sealed = cipher.seal(KEY, "p/name", TEXT);
        sealed[0] = 9;
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.open(KEY, "p/name", sealed))
                .withMessageContaining("format");
    }

    @Test
    void theSameTextIsNeverSealedTheSameWay() {
        assertThat(cipher.seal(KEY, "p/name", TEXT)).isNotEqualTo(cipher.seal(KEY, "p/name", TEXT));
    }
}
