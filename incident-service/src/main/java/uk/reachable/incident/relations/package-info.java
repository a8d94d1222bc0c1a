/** Which organisations hold a referral or are asked to take it, as its events tell, and whether that is certain now. */
@NullMarked
package uk.reachable.incident.relations;

import org.jspecify.annotations.NullMarked;
