/** How a case passes to another organisation: proposed on one page, accepted or refused by one press. */
@NullMarked
package uk.reachable.gateway.casework.handover;

import org.jspecify.annotations.NullMarked;
