package uk.reachable.incident.people.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.incident.reference.ReviewedData;
import uk.reachable.platform.web.problem.Problems;

/** The reviewed list of what makes people vulnerable or is a risk to them or others ({@code factors.json}). */
@Component
public class FactorList {

    /** Whether it makes a person vulnerable, or is a risk to them or to others. */
    @Schema(name = "FactorKind")
    enum Kind {
        VULNERABILITY,
        RISK
    }

    private record Listed(String code, Kind kind, String words) {}

    private record Content(int version, String basis, List<Listed> factors) {}

    private final Map<String, Listed> byCode = ReviewedData.read("factors.json", Content.class).factors().stream()
            .collect(Collectors.toUnmodifiableMap(Listed::code, Function.identity()));

    Kind kindOf(String code) {
        return listed(code).kind();
    }

    String wordsOf(String code) {
        return listed(code).words();
    }

    /** Throws a 400 that names the codes of the list. */
    void check(String code) {
        if (!byCode.containsKey(code)) {
            throw Problems.invalid(
                    "code",
                    "must be one of " + byCode.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private Listed listed(String code) {
        return byCode.getOrDefault(code, new Listed(code, Kind.RISK, code));
    }
}
