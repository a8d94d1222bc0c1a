/** The channel webhook: the signed message (Standard Webhooks), the call, and what comes of the answer. */
@NullMarked
package uk.reachable.notification.webhook.sending;

import org.jspecify.annotations.NullMarked;
