/** The privacy officer reviews every emergency access, and is told again when one waits too long. */
@NullMarked
package uk.reachable.incident.people.emergency.review;

import org.jspecify.annotations.NullMarked;
