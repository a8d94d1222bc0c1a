/** Whether those were told who protect a person: asked of every child, and of others where it applies. */
@NullMarked
package uk.reachable.incident.safeguarding.question;

import org.jspecify.annotations.NullMarked;
