/** What one referral looks like to one reader: who may see it, and its history. */
@NullMarked
package uk.reachable.referral.casefile;

import org.jspecify.annotations.NullMarked;
