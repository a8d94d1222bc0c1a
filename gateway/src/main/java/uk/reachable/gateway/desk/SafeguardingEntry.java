package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.TypedTime;

/** What the desk found out: who was told, by whom and when; or why nobody need be told. */
record SafeguardingEntry(
        @Nullable String answer,
        @Nullable String organisation,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String reference,
        @Nullable String why) {

    private static final String TOLD = "TOLD";

    /** Only what belongs to the answer that was chosen. */
    static SafeguardingEntry of(Form form) {
        boolean told = form.value("answer").equals(TOLD);
        return new SafeguardingEntry(
                form.orNull("answer"),
                told ? form.orNull("organisation") : null,
                told ? form.orNull("by") : null,
                told ? TypedTime.moment(form.value("at")) : null,
                told ? form.orNull("reference") : null,
                told ? null : form.orNull("why"));
    }

    List<Mistake> mistakes(Instant now) {
        List<Mistake> mistakes = new ArrayList<>();
        if (answer == null) {
            mistakes.add(new Mistake("answer", "Choose whether they were told"));
        } else if (answer.equals(TOLD)) {
            require(mistakes, organisation, "organisation", "Enter who was told");
            require(mistakes, by, "by", "Enter who told them");
            if (at == null || at.isAfter(now)) {
                mistakes.add(new Mistake("at", "Enter when they were told: a day and a time that has passed"));
            }
        } else {
            require(mistakes, why, "why", "Enter why they need not be told");
        }
        return mistakes;
    }

    private static void require(List<Mistake> mistakes, @Nullable String value, String field, String words) {
        if (value == null) {
            mistakes.add(new Mistake(field, words));
        }
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "SafeguardingEntry[" + answer + "]";
    }
}
