package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a problem detail (RFC 9457) with the fields to correct. */
final class ProblemSchemas {

    private static final String PROBLEM = "Problem";

    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchemas(PROBLEM, described());
        components.addSchemas("FieldError", fieldError());
    }

    static Schema<?> problem() {
        return new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    }

    private static Schema<?> described() {
        return object(
                        "Why a call failed and what to do about it (RFC 9457). Nothing that was sent comes back in it.",
                        List.of("title", "status", "detail"))
                .addProperty("type", text("The kind of problem, where the status does not say enough", "uri"))
                .addProperty("title", text("The status in words", null))
                .addProperty(
                        "status", new Schema<Integer>().typesItem("integer").format("int32"))
                .addProperty("detail", text("What happened, and what the caller can do", null))
                .addProperty("instance", text("This occurrence, which support can find in the log", "uri"))
                .addProperty(
                        "errors",
                        new Schema<>()
                                .typesItem("array")
                                .items(new Schema<>().$ref("#/components/schemas/FieldError"))
                                .maxItems(50)
                                .description("The fields to correct"));
    }

    private static Schema<?> fieldError() {
        return object("What is wrong with one field of a request", List.of("field", "message"))
                .addProperty("field", text("Its JSON path, or a parameter's or header's name", null))
                .addProperty("message", text("Continues the field's name, such as: is required", null));
    }

    private static Schema<?> object(String description, List<String> required) {
        return new Schema<>().typesItem("object").description(description).required(required);
    }

    private static Schema<?> text(String description, @Nullable String format) {
        return new Schema<String>().typesItem("string").description(description).format(format);
    }
}
