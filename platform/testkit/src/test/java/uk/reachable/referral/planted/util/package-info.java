/** Breaks the rules on purpose, so that each rule is seen to bite. */
@NullMarked
package uk.reachable.referral.planted.util;

import org.jspecify.annotations.NullMarked;
