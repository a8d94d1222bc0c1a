package uk.reachable.gateway.incident.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.words.Words;

/** The three forms on the page of a person. */
record PersonForms(Form contact, Form role, Form factor) {

    private static final String HOW = "Enter a day and a time, such as 20/11/2026 and 09:00";
    static final Map<String, String> CONTACT = Map.of("contact", "How they are reached", "whose", "Whose it is");
    static final Map<String, String> ROLE = Map.of("role", "Role", "from", "Since when", "to", "Until when");
    static final Map<String, String> FACTOR = Map.of("code", "What to note");

    static final List<Option> ROLES = Arrays.stream(PersonRole.values())
            .map(role -> new Option(role.name(), Words.of(role)))
            .toList();

    record Contact(
            String contact,
            @Nullable String whose,
            @Nullable String safeToRing,
            @Nullable String safeToText,
            @Nullable String safeToLeaveMessage) {

        /** Never says how somebody is reached. */
        @Override
        public String toString() {
            return "Contact";
        }
    }

    record Role(
            String role, @Nullable Instant from, @Nullable Instant to) {}

    record Noted(String code, String state) {}

    static PersonForms fresh() {
        return new PersonForms(
                Form.filled(Map.of(
                        "whose", "NOT_KNOWN",
                        "safeToRing", "NOT_KNOWN",
                        "safeToText", "NOT_KNOWN",
                        "safeToLeaveMessage", "NOT_KNOWN")),
                Form.fresh(),
                Form.fresh());
    }

    /** The one that was sent and refused; any of them when none was. */
    public Form wrong() {
        return contact.mistakes().isEmpty() ? (role.mistakes().isEmpty() ? factor : role) : contact;
    }

    PersonForms contact(Form sent) {
        return new PersonForms(sent, role, factor);
    }

    PersonForms role(Form sent) {
        return new PersonForms(contact, sent, factor);
    }

    PersonForms factor(Form sent) {
        return new PersonForms(contact, role, sent);
    }

    static Contact contactOf(Form sent) {
        return new Contact(
                sent.value("contact"),
                sent.orNull("whose"),
                sent.orNull("safeToRing"),
                sent.orNull("safeToText"),
                sent.orNull("safeToLeaveMessage"));
    }

    static Role roleOf(Form sent) {
        return new Role(sent.value("role"), TypedTime.moment(sent.value("from")), TypedTime.moment(sent.value("to")));
    }

    static List<Mistake> mistakesOfContact(Form sent) {
        return Required.of(sent, List.of(new Mistake("contact", "Enter a telephone number or an address")));
    }

    static List<Mistake> mistakesOfRole(Form sent) {
        List<Mistake> wrong = new ArrayList<>();
        for (String field : List.of("from", "to")) {
            if (!sent.value(field).isEmpty() && TypedTime.moment(sent.value(field)) == null) {
                wrong.add(new Mistake(field, HOW));
            }
        }
        return wrong;
    }
}
