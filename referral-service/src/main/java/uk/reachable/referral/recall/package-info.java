/** After this service's database was restored: the steps that it told and forgot, taken again. */
@NullMarked
package uk.reachable.referral.recall;

import org.jspecify.annotations.NullMarked;
