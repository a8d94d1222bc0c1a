package uk.reachable.incident.people.contacts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a person is reached: whose phone it is, and whether it is safe to ring, text or leave a message. */
public record ContactView(
        int number, ContactOwner whose, String contact, Safe safeToRing, Safe safeToText, Safe safeToLeaveMessage) {

    /** None for a person who was erased. */
    public static List<ContactView> of(List<PersonContact> contacts, Map<String, String> opened) {
        return contacts.stream().flatMap(contact -> of(contact, opened)).toList();
    }

    private static Stream<ContactView> of(PersonContact contact, Map<String, String> opened) {
        String text = opened.get(contact.field());
        Safety safety = contact.safety();
        return text == null
                ? Stream.empty()
                : Stream.of(new ContactView(
                        contact.number(),
                        safety.whose(),
                        text,
                        safety.toRing(),
                        safety.toText(),
                        safety.toLeaveMessage()));
    }

    /** Never says how somebody is reached. */
    @Override
    public String toString() {
        return "ContactView[" + number + "]";
    }
}
