package uk.reachable.gateway.incident.people;

import java.util.Arrays;
import java.util.List;
import uk.reachable.gateway.form.Option;

/** What makes people vulnerable or is a risk, as incident-service's reviewed list has it ({@code factors.json}). */
enum Factor {
    LOOKED_AFTER("Is looked after, or has left care"),
    GOES_MISSING("Goes missing"),
    OUT_OF_SCHOOL("Is out of school, or at risk of exclusion"),
    SPECIAL_EDUCATIONAL_NEED("Has a special educational need or a disability"),
    COMMUNICATION_NEED("Needs an interpreter, or help to communicate"),
    MENTAL_HEALTH("Has a mental health need"),
    SUBSTANCE_USE("Uses substances"),
    DOMESTIC_ABUSE_AT_HOME("Lives with domestic abuse"),
    NO_SAFE_HOME("Has no safe place to live"),
    IMMIGRATION_STATUS_INSECURE("Has an insecure immigration status"),
    CRIMINAL_EXPLOITATION("Is at risk of criminal exploitation, such as county lines"),
    SEXUAL_EXPLOITATION("Is at risk of sexual exploitation"),
    REPRISAL("May be attacked again, or in return"),
    CARRIES_WEAPON("May carry a weapon"),
    SELF_HARM("May harm themselves"),
    NOT_TO_BE_MET_ALONE("Is not to be met by a worker alone"),
    HOME_NOT_SAFE_TO_VISIT("Is not to be visited at home");

    private final String words;

    Factor(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Those that are not noted yet. */
    static List<Option> besides(List<KnownPerson.Factor> noted) {
        return Arrays.stream(values())
                .filter(factor -> noted.stream().noneMatch(one -> one.code().equals(factor.name())))
                .map(factor -> new Option(factor.name(), factor.words))
                .toList();
    }
}
