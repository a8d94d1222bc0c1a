package uk.reachable.gateway.logging.answer;

import java.util.List;
import uk.reachable.gateway.words.Words;

/** What people of an incident are called where nobody is named: by their number, part and age. */
record Names(List<Response.Person> people) {

    /** For example "Person 1 (harmed, under 18)". */
    String of(String personId) {
        for (int number = 0; number < people.size(); number++) {
            Response.Person person = people.get(number);
            if (person.id().equals(personId)) {
                return "Person %d (%s, %s)"
                        .formatted(number + 1, lower(Words.of(person.role())), AnswerWords.age(person.ageBand()));
            }
        }
        return "Somebody";
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
