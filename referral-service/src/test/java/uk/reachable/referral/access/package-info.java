@NullMarked
package uk.reachable.referral.access;

import org.jspecify.annotations.NullMarked;
