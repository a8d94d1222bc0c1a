package uk.reachable.platform.testkit.api;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommittedDescriptionsTest {

    private static final ApiDescription API = ApiDescription.committed();

    static List<String> services() {
        return CommittedDescriptions.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aToolOfAClientReadsIt(String service) {
        var read = new OpenAPIV3Parser().readContents(CommittedDescriptions.read(service));

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void theServiceIsFoundByThePath() {
        assertThat(API.violations("GET", "/api/referrals/1", 200, "application/json", "{\"planted\": 1}"))
                .allSatisfy(violation -> assertThat(violation).startsWith("GET /api/referrals/{id} -> 200:"))
                .isNotEmpty();
        assertThat(API.violations("GET", "/api/board?next=1", 200, "application/json", "{}"))
                .allSatisfy(violation -> assertThat(violation).startsWith("GET /api/board -> 200:"))
                .isNotEmpty();
    }

    @Test
    void whatTheGatewayAnswersItselfIsDescribedEverywhere() {
        String problem = "{\"title\": \"x\", \"status\": 1, \"detail\": \"y\", \"instance\": \"urn:uuid:1\"}";
        for (int status : List.of(401, 429, 503)) {
            assertThat(API.violations("GET", "/api/capacity", status, "application/problem+json", problem))
                    .isEmpty();
            assertThat(API.violations("POST", "/api/incidents", status, "application/problem+json", problem))
                    .isEmpty();
        }
    }
}
