package uk.reachable.platform.web.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordSchemasTest {

    private final RecordSchemas described = new RecordSchemas();
    private final ModelConverters converters = new ModelConverters(true);

    RecordSchemasTest() {
        converters.addConverter(described);
    }

    record Part(String name) {}

    record Whole(String id, @Nullable String note, @Nullable Part part) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Brief(String id, @Nullable String note) {}

    record PartRequest(
            @NotNull @Nullable String name,
            @Pattern(regexp = "[a-z]+") @Nullable String code) {}

    static final class Other {
        record Part(int number) {}
    }

    @Test
    void everyFieldOfAnAnswerIsThereAndTheNullableOnesMayBeNull() {
        Schema<?> whole = schema(Whole.class);

        assertThat(whole.getRequired()).containsExactlyInAnyOrder("id", "note", "part");
        assertThat(property(whole, "id").getTypes()).containsExactly("string");
        assertThat(property(whole, "note").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(property(whole, "part").getAnyOf()).hasSize(2);
    }

    @Test
    void aFieldThatIsLeftOutIsNeverNull() {
        Schema<?> brief = schema(Brief.class);

        assertThat(brief.getRequired()).containsExactly("id");
        assertThat(property(brief, "note").getTypes()).containsExactly("string");
    }

    @Test
    void ofARequestOnlyWhatIsCheckedIsRequiredAndAPatternIsForTheWholeText() {
        Schema<?> request = schema(PartRequest.class);

        assertThat(request.getRequired()).containsExactly("name");
        assertThat(property(request, "name").getTypes()).containsExactly("string");
        assertThat(property(request, "code").getPattern()).isEqualTo("^(?:[a-z]+)$");
    }

    @Test
    void twoRecordsOfOneNameAreRefusedByName() {
        schema(Part.class);
        schema(Other.Part.class);

        assertThatThrownBy(() -> described.addTo(new OpenAPI())).hasMessageContaining("Part would describe both");
    }

    private Schema<?> schema(Class<?> type) {
        Map<String, Schema> models =
                converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true)).referencedSchemas;
        return Objects.requireNonNull(models.get(type.getSimpleName()));
    }

    private static Schema<?> property(Schema<?> schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }
}
