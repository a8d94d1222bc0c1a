package uk.reachable.gateway.incident.people;

import java.util.List;
import uk.reachable.gateway.form.Option;

/** Whose a telephone is, and what is safe, in words. */
public final class ContactWords {

    static final List<Option> WHOSE = List.of(
            option("NOT_KNOWN"),
            option("THEIR_OWN"),
            option("MOTHER"),
            option("FATHER"),
            option("GRANDPARENT"),
            option("CARER"),
            option("SIBLING"),
            option("PARTNER"),
            option("FRIEND"),
            option("SOCIAL_WORKER"),
            option("SCHOOL"),
            option("SOMEBODY_ELSE"));

    static final List<Option> SAFE =
            List.of(new Option("YES", "Yes"), new Option("NO", "No"), new Option("NOT_KNOWN", "Not known"));

    private ContactWords() {}

    public static String whose(String code) {
        return switch (code) {
            case "THEIR_OWN" -> "Their own";
            case "MOTHER" -> "Their mother’s";
            case "FATHER" -> "Their father’s";
            case "GRANDPARENT" -> "A grandparent’s";
            case "CARER" -> "Their carer’s";
            case "SIBLING" -> "A brother’s or sister’s";
            case "PARTNER" -> "Their partner’s";
            case "FRIEND" -> "A friend’s";
            case "SOCIAL_WORKER" -> "Their social worker’s";
            case "SCHOOL" -> "Their school’s";
            case "SOMEBODY_ELSE" -> "Somebody else’s";
            default -> "Not known whose";
        };
    }

    /** What may be done with a contact; what is not known is said, because silence could be read as safe. */
    public static String safety(KnownPerson.Contact contact) {
        return "%s. %s. %s."
                .formatted(
                        safe(contact.safeToRing(), "ring"),
                        safe(contact.safeToText(), "text"),
                        safe(contact.safeToLeaveMessage(), "leave a message"));
    }

    private static String safe(String answer, String doing) {
        return switch (answer) {
            case "YES" -> "Safe to " + doing;
            case "NO" -> "Not safe to " + doing;
            default -> "Not known whether it is safe to " + doing;
        };
    }

    private static Option option(String code) {
        return new Option(code, whose(code));
    }
}
