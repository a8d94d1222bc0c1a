/** What a receiver's answer means. */
@NullMarked
package uk.reachable.notification.webhook.answer;

import org.jspecify.annotations.NullMarked;
