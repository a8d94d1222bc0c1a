/** Where a webhook may lead: public addresses by https, so that nobody reaches into a network through us. */
@NullMarked
package uk.reachable.notification.webhook.destination;

import org.jspecify.annotations.NullMarked;
