/** What the other services are told: decisions turned into the records of the contracts. */
@NullMarked
package uk.reachable.referral.publication;

import org.jspecify.annotations.NullMarked;
