/** How an offer is answered: accepted, declined for a coded reason, or said to be a person who is supported already. */
@NullMarked
package uk.reachable.gateway.casework.offer;

import org.jspecify.annotations.NullMarked;
