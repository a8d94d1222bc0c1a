/** What is known of an incident is corrected or graded anew. */
@NullMarked
package uk.reachable.incident.amendment;

import org.jspecify.annotations.NullMarked;
