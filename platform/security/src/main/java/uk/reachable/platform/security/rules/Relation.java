package uk.reachable.platform.security.rules;

/** How a caller stands to a case; a service lists its own in an enum, in the words of its business. */
public interface Relation {

    /** As the code calls it. */
    String name();

    /** As a table for people says it: a clause about the caller, such as "it is offered to their organisation". */
    String words();
}
