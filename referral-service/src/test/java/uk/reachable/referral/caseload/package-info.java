@NullMarked
package uk.reachable.referral.caseload;

import org.jspecify.annotations.NullMarked;
