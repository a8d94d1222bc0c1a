package uk.reachable.intervention.returns.professionals;

/** What professionals were trained in or told about (seed 001 ¶81-88, 93, 105; seed 002; seed 003 ¶5.4.6, 5.6.8). */
public enum ProfessionalKind {
    TRAUMA_INFORMED_PRACTICE,
    CHILDHOOD_ADVERSITY,
    PUBLIC_HEALTH_APPROACH,
    MENTORS_IN_VIOLENCE_PREVENTION,
    EXPLOITATION_AWARENESS,
    DOMESTIC_ABUSE_PREVENTION,
    SERIOUS_VIOLENCE_DUTY,
    COMMUNITY_LEADERSHIP,
    OTHER
}
