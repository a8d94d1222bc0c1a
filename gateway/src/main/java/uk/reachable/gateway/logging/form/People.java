package uk.reachable.gateway.logging.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;

/** The people of the form: fields such as {@code people[0].role}. */
public final class People {

    private static final Pattern FIELD = Pattern.compile("people\\[(\\d{1,2})]\\.(.+)");

    /** What the page fills in by itself says nothing of anybody. */
    private static final Set<String> FILLED_IN = Set.of("role", "disclose");

    private People() {}

    /** How many there are. */
    public static int in(Form form) {
        return form.typed().keySet().stream()
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .mapToInt(field -> Integer.parseInt(field.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** What all fields of somebody begin with. */
    public static String prefix(int person) {
        return "people[" + person + "].";
    }

    /** With one more, who was harmed unless somebody says otherwise, and of whom a service learns name and contact. */
    public static Form withOneMore(Form form) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form.typed());
        String prefix = prefix(in(form));
        typed.put(prefix + "role", List.of("VICTIM"));
        typed.put(prefix + "disclose", IncidentRequest.USUAL);
        return new Form(form.key(), typed, form.mistakes());
    }

    public static Form without(Form form, int person) {
        return keeping(
                form,
                IntStream.range(0, in(form))
                        .filter(one -> one != person)
                        .boxed()
                        .toList());
    }

    /** Without those of whom nothing is said. */
    static Form withoutTheUnsaid(Form form) {
        return keeping(
                form,
                IntStream.range(0, in(form))
                        .filter(person -> isSaid(form, person))
                        .boxed()
                        .toList());
    }

    static boolean isSaid(Form form, int person) {
        return form.typed().keySet().stream()
                .map(FIELD::matcher)
                .filter(field -> field.matches() && Integer.parseInt(field.group(1)) == person)
                .filter(field -> !FILLED_IN.contains(field.group(2)))
                .anyMatch(field -> !form.values(field.group()).isEmpty());
    }

    /** Numbers them anew, so that what a service finds wrong is shown beside the right one. */
    private static Form keeping(Form form, List<Integer> people) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        form.typed().forEach((name, values) -> {
            Matcher field = FIELD.matcher(name);
            if (!field.matches()) {
                typed.put(name, values);
            } else if (people.contains(Integer.valueOf(field.group(1)))) {
                typed.put(prefix(people.indexOf(Integer.valueOf(field.group(1)))) + field.group(2), values);
            }
        });
        return new Form(form.key(), typed, form.mistakes());
    }
}
