/**
 * Who else looks after the person beside this support: the social worker, the youth justice lead; no handover changes
 * that.
 */
@NullMarked
package uk.reachable.referral.lead;

import org.jspecify.annotations.NullMarked;
