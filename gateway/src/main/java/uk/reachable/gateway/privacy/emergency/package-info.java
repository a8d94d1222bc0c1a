/** Emergency accesses, and the review of each by the privacy officer. */
@NullMarked
package uk.reachable.gateway.privacy.emergency;

import org.jspecify.annotations.NullMarked;
