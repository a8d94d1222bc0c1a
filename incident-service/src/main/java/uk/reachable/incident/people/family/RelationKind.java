package uk.reachable.incident.people.family;

/** What one person is to another; read from the other side it is the {@link #inverse}. */
public enum RelationKind {
    PARENT_OF,
    CHILD_OF,
    GRANDPARENT_OF,
    GRANDCHILD_OF,
    CARER_OF,
    CARED_FOR_BY,
    PARENTAL_RESPONSIBILITY_FOR,
    PARENTAL_RESPONSIBILITY_HELD_BY,
    EXPLOITS,
    EXPLOITED_BY,
    SIBLING_OF,
    PARTNER_OF,
    FRIEND_OF,
    SAME_HOUSEHOLD_AS,
    IN_CONFLICT_WITH;

    RelationKind inverse() {
        return switch (this) {
            case PARENT_OF -> CHILD_OF;
            case CHILD_OF -> PARENT_OF;
            case GRANDPARENT_OF -> GRANDCHILD_OF;
            case GRANDCHILD_OF -> GRANDPARENT_OF;
            case CARER_OF -> CARED_FOR_BY;
            case CARED_FOR_BY -> CARER_OF;
            case PARENTAL_RESPONSIBILITY_FOR -> PARENTAL_RESPONSIBILITY_HELD_BY;
            case PARENTAL_RESPONSIBILITY_HELD_BY -> PARENTAL_RESPONSIBILITY_FOR;
            case EXPLOITS -> EXPLOITED_BY;
            case EXPLOITED_BY -> EXPLOITS;
            case SIBLING_OF, PARTNER_OF, FRIEND_OF, SAME_HOUSEHOLD_AS, IN_CONFLICT_WITH -> this;
        };
    }
}
