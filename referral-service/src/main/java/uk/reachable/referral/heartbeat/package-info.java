/** The sign, each second, that referral events of every partition flow. */
@NullMarked
package uk.reachable.referral.heartbeat;

import org.jspecify.annotations.NullMarked;
