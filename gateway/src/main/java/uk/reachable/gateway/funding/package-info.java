/** Which grants end when and whom that leaves without support, and whether the conditions of the grant hold. */
@NullMarked
package uk.reachable.gateway.funding;

import org.jspecify.annotations.NullMarked;
