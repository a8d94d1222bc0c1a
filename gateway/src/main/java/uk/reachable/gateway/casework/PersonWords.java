package uk.reachable.gateway.casework;

/**
 * What a caseworker reads instead of the codes about a person; a code that is newer than this page is said in general.
 */
final class PersonWords {

    private PersonWords() {}

    static String whose(String owner) {
        return switch (owner) {
            case "THEIR_OWN" -> "Their own";
            case "MOTHER" -> "Their mother's";
            case "FATHER" -> "Their father's";
            case "GRANDPARENT" -> "A grandparent's";
            case "CARER" -> "A carer's";
            case "SIBLING" -> "A brother's or sister's";
            case "PARTNER" -> "A partner's";
            case "FRIEND" -> "A friend's";
            case "SOCIAL_WORKER" -> "A social worker's";
            case "SCHOOL" -> "Their school's";
            case "SOMEBODY_ELSE" -> "Somebody else's";
            default -> "Not known whose";
        };
    }

    /** @param how for example "to ring" */
    static String safe(String how, String answer) {
        return switch (answer) {
            case "YES" -> "Safe " + how;
            case "NO" -> "Not safe " + how;
            default -> "Nobody has asked whether it is safe " + how;
        };
    }

    /** What the other one is to the person, whose relation it is. */
    static String relation(String kind) {
        return switch (kind) {
            case "PARENT_OF" -> "their child";
            case "CHILD_OF" -> "their parent";
            case "GRANDPARENT_OF" -> "their grandchild";
            case "GRANDCHILD_OF" -> "their grandparent";
            case "CARER_OF" -> "somebody they care for";
            case "CARED_FOR_BY" -> "their carer";
            case "PARENTAL_RESPONSIBILITY_FOR" -> "they have parental responsibility for them";
            case "PARENTAL_RESPONSIBILITY_HELD_BY" -> "has parental responsibility";
            case "EXPLOITS" -> "somebody they are said to exploit";
            case "EXPLOITED_BY" -> "somebody who is said to exploit them";
            case "SIBLING_OF" -> "their brother or sister";
            case "PARTNER_OF" -> "their partner";
            case "FRIEND_OF" -> "their friend";
            case "SAME_HOUSEHOLD_AS" -> "of the same household";
            case "IN_CONFLICT_WITH" -> "in conflict with them";
            default -> "connected with them";
        };
    }
}
