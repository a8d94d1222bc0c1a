/** What the returns count, rebuilt from the events of referrals alone. */
@NullMarked
package uk.reachable.intervention.returns.activity;

import org.jspecify.annotations.NullMarked;
