/** Where a manager keeps the webhooks of their organisation. */
@NullMarked
package uk.reachable.notification.webhook.keeping;

import org.jspecify.annotations.NullMarked;
