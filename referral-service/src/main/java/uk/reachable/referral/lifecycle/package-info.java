/** The life of a referral: its states, the one table of transitions, and where it is kept. */
@NullMarked
package uk.reachable.referral.lifecycle;

import org.jspecify.annotations.NullMarked;
