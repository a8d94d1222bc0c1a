package uk.reachable.platform.testkit.api;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CompletenessTest {

    @Test
    void whatAnOperationLacksIsNamed() {
        assertThat(Completeness.violations(JsonMapper.shared().readTree(TestApi.TEXT)))
                .contains(
                        "GET /api/places/{id} has no summary",
                        "GET /api/places/{id} has no operationId",
                        "/paths/~1api~1places~1{id}/get/responses/200/content/application~1json has no example");
    }

    @Test
    void anExampleThatIsNotWhatItShowsIsNamed() {
        String planted = TestApi.TEXT.replace(
                "{\"schema\": {\"$ref\": \"#/components/schemas/Problem\"}}",
                "{\"schema\": {\"$ref\": \"#/components/schemas/Problem\"}, \"example\": {\"status\": 404, \"planted\": 1}}");
        assertThat(Completeness.violations(JsonMapper.shared().readTree(planted)))
                .anySatisfy(violation -> assertThat(violation).contains("NotFound", "planted"));
    }
}
