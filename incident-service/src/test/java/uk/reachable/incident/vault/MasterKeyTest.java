package uk.reachable.incident.vault;

import java.util.Base64;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MasterKeyTest {

    private final MasterKey master = MasterKey.of(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void aDataKeyHas256BitsAndUnwrapsToItself() {
        byte[] wrapped = master.newWrappedKey("p");
        assertThat(master.unwrap("p", wrapped).getEncoded())
                .hasSize(32)
                .isEqualTo(master.unwrap("p", wrapped).getEncoded());
    }

    @Test
    void theKeyOfOneOwnerDoesNotUnwrapAsAnothers() {
        byte[] wrapped = master.newWrappedKey("p");
        assertThatIllegalStateException().isThrownBy(() -> master.unwrap("q", wrapped));
    }

    @Test
    void aMasterKeyOfAnotherSizeIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of(Base64.getEncoder().encodeToString(new byte[16])))
                .withMessageContaining("IDENTITY_MASTER_KEY");
    }
}
