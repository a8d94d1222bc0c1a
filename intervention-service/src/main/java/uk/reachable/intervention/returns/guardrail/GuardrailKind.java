package uk.reachable.intervention.returns.guardrail;

/** A condition of a grant; its words are those that people read. */
public enum GuardrailKind {
    CORE_GRANT("The core grant itself: no more is spent of it than was given"),
    INTERVENTIONS("The share of the core grant that goes to interventions"),
    EVALUATION("Evaluation, as a share of what is spent on interventions"),
    YEF_EVIDENCE(
            "The share of the core grant for interventions of high impact, or of moderate impact with high confidence"),
    MATCH_FUND("What partners add, as a share of the allocation of 2021/22"),
    DUTY_LABOUR("Labour costs of the Serious Violence Duty"),
    DUTY_NON_LABOUR("Non-labour costs of the Serious Violence Duty"),
    AREA_ALLOCATION("The share of the core grant that was allocated to an area");

    private final String words;

    GuardrailKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
