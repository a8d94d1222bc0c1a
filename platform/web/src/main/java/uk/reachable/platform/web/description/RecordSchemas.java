package uk.reachable.platform.web.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record as its code says: a component that is not {@code @Nullable} is always there; one that is may be
 * null, or is left out where the record says so ({@code @JsonInclude(NON_NULL)}) or is a request.
 */
final class RecordSchemas implements ModelConverter, DescriptionPart {

    private final Map<String, Class<?>> names = new ConcurrentHashMap<>();
    private final Set<String> clashes = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            describe(java.getRawClass(), schema, context.getDefinedModels());
        }
        return schema;
    }

    private void describe(Class<?> record, Schema<?> schema, Map<String, Schema> models) {
        String ref = schema.get$ref();
        String name = ref == null ? schema.getName() : ref.substring(ref.lastIndexOf('/') + 1);
        Schema<?> model = ref == null ? schema : models.get(name);
        if (name == null || model == null || !record.getPackage().isAnnotationPresent(NullMarked.class)) {
            return;
        }
        Class<?> other = names.putIfAbsent(name, record);
        if (other != null && other != record) {
            clashes.add(name + " would describe both " + other + " and " + record + ": name one with @Schema");
        }
        if (model.getProperties() != null) {
            List.of(record.getRecordComponents()).forEach(component -> describe(component, model));
        }
    }

    /** springdoc passes over an exception while it reads a type. */
    @Override
    public void addTo(OpenAPI api) {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(String.join("; ", clashes));
        }
    }

    private static void describe(RecordComponent component, Schema<?> model) {
        String name = component.getName();
        Schema<?> property = model.getProperties().get(name);
        if (property == null) {
            return;
        }
        Patterns.anchor(property);
        Class<?> record = component.getDeclaringRecord();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean required = model.getRequired() != null && model.getRequired().contains(name);
        if (!required && (!nullable || !mayLackFields(record))) {
            model.addRequiredItem(name);
        }
        if (nullable && !required && !leavesOutNull(record)) {
            model.getProperties().put(name, orNull(property));
        }
    }

    private static boolean mayLackFields(Class<?> record) {
        return leavesOutNull(record) || record.getSimpleName().endsWith("Request");
    }

    private static boolean leavesOutNull(Class<?> record) {
        JsonInclude include = record.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** A type that is named elsewhere cannot have null added to it: then it is one of the two. */
    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        if (property.get$ref() == null) {
            property.addType("null");
            return property;
        }
        Schema<?> either = new Schema<>();
        either.addAnyOfItem(property);
        either.addAnyOfItem(new Schema<>().typesItem("null"));
        return either;
    }
}
