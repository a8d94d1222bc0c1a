/** How each referral stands, as referral-service tells it. */
@NullMarked
package uk.reachable.incident.progress;

import org.jspecify.annotations.NullMarked;
