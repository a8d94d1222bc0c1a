package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.net.URI;
import java.util.Set;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Adds to every operation the problems that it can end with, and to a POST the key that makes it safe to repeat. */
final class ProblemAnswers implements DescriptionPart {

    static final String PROBLEM_JSON = "application/problem+json";
    private static final URI INSTANCE = URI.create("urn:uuid:0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d");

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addTo(OpenAPI api) {
        Components components = api.getComponents();
        ProblemSchemas.addTo(components);
        for (ProblemAnswer answer : ProblemAnswer.values()) {
            components.addResponses(answer.component(), response(answer));
        }
        components.addParameters(IdempotencyKeyParameter.NAME, IdempotencyKeyParameter.described());
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ProblemAnswers::complete));
    }

    private ApiResponse response(ProblemAnswer answer) {
        ProblemDetail example = answer.example().getBody();
        example.setInstance(INSTANCE);
        return new ApiResponse()
                .description(answer.description())
                .content(new Content()
                        .addMediaType(
                                PROBLEM_JSON,
                                new MediaType()
                                        .schema(ProblemSchemas.problem())
                                        .example(json.convertValue(example, Object.class))))
                .headers(answer.headers());
    }

    private static void complete(HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST) {
            operation.addParametersItem(
                    new Parameter().$ref("#/components/parameters/" + IdempotencyKeyParameter.NAME));
        }
        ApiResponses responses = operation.getResponses();
        for (ProblemAnswer answer : ProblemAnswer.values()) {
            ApiResponse own = responses.get(answer.status());
            if (own == null ? Possible.is(answer, method, operation) : isBare(own)) {
                responses.addApiResponse(
                        answer.status(), new ApiResponse().$ref("#/components/responses/" + answer.component()));
            }
        }
    }

    /** Named by an annotation, which leaves its form to us. */
    private static boolean isBare(ApiResponse response) {
        Content content = response.getContent();
        return response.get$ref() == null
                && (content == null || !Set.of(PROBLEM_JSON).equals(content.keySet()));
    }
}
