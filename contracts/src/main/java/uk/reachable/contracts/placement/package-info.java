/** Events of intervention-service about places held and filled, keyed by referral id. */
@NullMarked
package uk.reachable.contracts.placement;

import org.jspecify.annotations.NullMarked;
