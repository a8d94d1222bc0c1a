package uk.reachable.incident.people.family;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationKindTest {

    @ParameterizedTest
    @EnumSource
    void aRelationReadFromTheOtherSideAndBackIsTheSame(RelationKind kind) {
        assertThat(kind.inverse().inverse()).isEqualTo(kind);
    }
}
