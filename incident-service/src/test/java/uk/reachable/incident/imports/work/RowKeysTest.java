package uk.reachable.incident.imports.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.incident.imports.format.RowIdentity;
import uk.reachable.incident.imports.format.RowIdentity.ByContent;
import uk.reachable.incident.imports.format.RowIdentity.ById;

import static org.assertj.core.api.Assertions.assertThat;

class RowKeysTest {

    private static final RowIdentity NOISE = new ByContent(List.of("2024-06", "ANTI_SOCIAL_BEHAVIOUR", "52.4"));

    @Test
    void aRowIsKnownAgainInAnotherUploadByItsIdOrByItsContent() {
        assertThat(new RowKeys().of(new ById("a"))).isEqualTo(new RowKeys().of(new ById("a")));
        assertThat(new RowKeys().of(NOISE)).isEqualTo(new RowKeys().of(NOISE));
    }

    @Test
    void equalRowsWithoutAnIdAreDifferentReportsAndTheNthIsTheNthOfAnyOtherUpload() {
        RowKeys first = new RowKeys();
        RowKeys second = new RowKeys();
        var keys = List.of(first.of(NOISE), first.of(NOISE));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(List.of(second.of(NOISE), second.of(NOISE))).isEqualTo(keys);
    }

    @Test
    void oneIdTwiceInAFileIsOneRow() {
        RowKeys keys = new RowKeys();
        assertThat(keys.of(new ById("a"))).isEqualTo(keys.of(new ById("a")));
    }

    @Test
    void neighbouringValuesDoNotRunTogether() {
        RowKeys keys = new RowKeys();
        assertThat(keys.of(new ByContent(List.of("ab", "c")))).isNotEqualTo(keys.of(new ByContent(List.of("a", "bc"))));
    }
}
