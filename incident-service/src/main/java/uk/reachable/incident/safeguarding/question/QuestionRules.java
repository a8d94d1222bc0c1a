package uk.reachable.incident.safeguarding.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.reference.ReviewedData;

/** Which questions are asked about whom by themselves, and how long an answer may take: reviewed data. */
@Component
public class QuestionRules {

    private final Reviewed reviewed = ReviewedData.read("safeguarding/questions.json", Reviewed.class);

    private record Reviewed(int version, String basis, int answerWithinMinutes, List<Rule> questions) {}

    /** An empty set means any. */
    private record Rule(
            SafeguardingQuestion question, Set<AgeBand> ageBands, Set<Category> categories, Set<PersonRole> roles) {

        private boolean covers(Category category, Person person) {
            return includes(ageBands, person.ageBand())
                    && includes(categories, category)
                    && includes(roles, person.role());
        }

        private static <T> boolean includes(Set<T> meant, T one) {
            return meant.isEmpty() || meant.contains(one);
        }
    }

    /** A school or a group is not a person whom somebody protects. */
    List<SafeguardingQuestion> about(Category category, Person person) {
        return person.isAPerson()
                ? reviewed.questions().stream()
                        .filter(rule -> rule.covers(category, person))
                        .map(Rule::question)
                        .toList()
                : List.of();
    }

    Duration answerWithin() {
        return Duration.ofMinutes(reviewed.answerWithinMinutes());
    }
}
