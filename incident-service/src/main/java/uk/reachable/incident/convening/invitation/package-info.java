/** Who is to come to a meeting and who came, and the further incidents that are dealt with in it. */
@NullMarked
package uk.reachable.incident.convening.invitation;

import org.jspecify.annotations.NullMarked;
