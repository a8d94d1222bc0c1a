package uk.reachable.gateway.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.gateway.form.Form;

/** The fields of a form as JSON text; what is empty, and the token of the page, are left out. */
final class DraftText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOKEN_OF_THE_PAGE = "_csrf";

    private DraftText() {}

    static String of(Form form) {
        Map<String, List<String>> kept = new TreeMap<>();
        form.typed().forEach((name, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty() && !name.equals(TOKEN_OF_THE_PAGE)) {
                kept.put(name, said);
            }
        });
        kept.put(Form.KEY, List.of(form.key()));
        return JSON.writeValueAsString(kept);
    }

    /** An empty form for what an older version of the page may have written and this one cannot read. */
    static Form read(String text) {
        try {
            MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
            JSON.readValue(text, new TypeReference<Map<String, List<String>>>() {})
                    .forEach(typed::addAll);
            return Form.sent(typed);
        } catch (JacksonException unreadable) {
            return Form.fresh();
        }
    }
}
