package uk.reachable.gateway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.changing.Refusal;

/**
 * A form as it is shown. Its fields are named like the JSON paths of the request that it becomes, so that what a
 * service finds wrong is shown beside the field without a table of names.
 *
 * @param key sent along as the Idempotency-Key: pressed twice, or again after a lost answer, it is done once
 * @param typed what is in the fields
 * @param mistakes what is wrong with them
 */
public record Form(String key, MultiValueMap<String, String> typed, List<Mistake> mistakes) {

    /** The field that holds the key. */
    public static final String KEY = "key";

    public Form {
        mistakes = List.copyOf(mistakes);
    }

    /** An empty one, to be filled in. */
    public static Form fresh() {
        return filled(Map.of());
    }

    /** One to be changed. */
    public static Form filled(Map<String, String> values) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::add);
        return new Form(UUID.randomUUID().toString(), typed, List.of());
    }

    /** One that was sent; without its key, which no page of ours leaves out, it gets a new one. */
    public static Form sent(MultiValueMap<String, String> typed) {
        String key = typed.getFirst(KEY);
        return new Form(key == null || key.isBlank() ? UUID.randomUUID().toString() : key, typed, List.of());
    }

    /** What is in a field, without blanks around it; empty when there is nothing. */
    public String value(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What is in a field; null when there is nothing, which a request leaves out. */
    public @Nullable String orNull(String name) {
        String value = value(name);
        return value.isEmpty() ? null : value;
    }

    /** All that is chosen of several. */
    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String mistake(String name) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(name))
                .map(Mistake::words)
                .findFirst()
                .orElse(null);
    }

    /** The same with what is wrong, under a new key: what was refused is another request once it is put right. */
    public Form with(List<Mistake> wrong) {
        return new Form(UUID.randomUUID().toString(), typed, wrong);
    }

    /**
     * The same with what a service found wrong.
     *
     * @param labels what the fields are called on the page, by name; a mistake of any other field is said in general
     */
    public Form refused(Refusal refusal, Map<String, String> labels) {
        List<Mistake> wrong = new ArrayList<>();
        refusal.errors().stream()
                .filter(error -> labels.containsKey(error.field()))
                .map(error -> new Mistake(error.field(), labels.get(error.field()) + " " + error.message()))
                .forEach(wrong::add);
        return with(wrong.isEmpty() ? List.of(new Mistake("", refusal.detail())) : wrong);
    }

    /** The same, under the same key, when no answer came: sent again, it is done once. */
    public Form uncertain() {
        return new Form(
                key,
                typed,
                List.of(new Mistake(
                        "",
                        "We do not know whether this was saved, because no answer came. Send it again: it will not be"
                                + " saved twice.")));
    }
}
