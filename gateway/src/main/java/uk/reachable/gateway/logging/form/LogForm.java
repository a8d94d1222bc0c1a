package uk.reachable.gateway.logging.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

/**
 * The form by which an incident is logged. Three answers are needed, and of each person how old they are; whatever else
 * is left out becomes a to-do.
 */
public final class LogForm {

    static final MomentField OCCURRED_AT = new MomentField("occurredAt", true);

    private LogForm() {}

    /** One in which nothing else is said yet, with somebody who was harmed. */
    public static Form begun(Map<String, String> known) {
        return People.withOneMore(Form.filled(known));
    }

    /** One that was sent: without people of whom nothing is said, and with the days that are meant. */
    public static Form sent(MultiValueMap<String, String> typed, Instant now) {
        Form form = People.withoutTheUnsaid(Form.sent(typed));
        MultiValueMap<String, String> settled = new LinkedMultiValueMap<>(form.typed());
        moments(form).forEach(moment -> {
            LocalDate day = moment.day(form, now);
            if (day != null) {
                settled.put(moment.dayName(), List.of(day.toString()));
            }
        });
        return new Form(form.key(), settled, form.mistakes());
    }

    /** What is to be put right before an incident can be sent, in the order of the page. */
    public static List<Mistake> mistakes(Form form) {
        return mistakes(form, List.of());
    }

    /** The same for a referral, which is of somebody who needs something. */
    public static List<Mistake> mistakesOfReferral(Form form) {
        String first = People.prefix(0);
        boolean needed = IntStream.range(0, People.in(form))
                .anyMatch(
                        person -> !form.values(People.prefix(person) + "needs").isEmpty());
        List<Mistake> mistakes = new ArrayList<>();
        if (People.in(form) == 0) {
            mistakes.add(new Mistake(first + "ageBand", "Choose how old person 1 is"));
        }
        if (!needed) {
            mistakes.add(new Mistake(first + "needs", "Choose what person 1 needs"));
        }
        return mistakes(form, mistakes);
    }

    private static List<Mistake> mistakes(Form form, List<Mistake> ofPeople) {
        List<Mistake> mistakes = new ArrayList<>();
        require(form, "category", "Choose what happened", mistakes);
        require(form, "severity", "Choose how serious it was", mistakes);
        require(form, "localAuthority", "Choose the area", mistakes);
        IntStream.range(0, People.in(form)).forEach(person -> {
            String prefix = People.prefix(person);
            require(form, prefix + "ageBand", "Choose how old person " + (person + 1) + " is", mistakes);
            mistakes.addAll(releaseOf(person).mistakes(form));
            born(form, prefix + "identity.dateOfBirth", mistakes);
        });
        mistakes.addAll(ofPeople);
        mistakes.addAll(OCCURRED_AT.mistakes(form));
        return mistakes;
    }

    /** What the fields are called where a service finds something wrong with them. */
    public static Map<String, String> labels(Form form) {
        return FieldLabels.of(People.in(form));
    }

    static MomentField releaseOf(int person) {
        return new MomentField(People.prefix(person) + "expectedRelease", false);
    }

    private static Stream<MomentField> moments(Form form) {
        return Stream.concat(
                Stream.of(OCCURRED_AT), IntStream.range(0, People.in(form)).mapToObj(LogForm::releaseOf));
    }

    private static void require(Form form, String field, String words, List<Mistake> mistakes) {
        if (form.value(field).isEmpty()) {
            mistakes.add(new Mistake(field, words));
        }
    }

    private static void born(Form form, String field, List<Mistake> mistakes) {
        if (!form.value(field).isEmpty() && SaidTime.day(form.value(field)) == null) {
            mistakes.add(new Mistake(field, "Enter the date of birth, such as 31/3/2010"));
        }
    }
}
