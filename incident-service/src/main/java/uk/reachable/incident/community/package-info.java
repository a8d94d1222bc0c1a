/** Notices to a school, a family or a community: minimal words that police agreed, and their receipt. */
@NullMarked
package uk.reachable.incident.community;

import org.jspecify.annotations.NullMarked;
