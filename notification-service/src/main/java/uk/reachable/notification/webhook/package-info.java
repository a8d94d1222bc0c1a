/** Partner systems are told of their organisation's notices by signed calls (Standard Webhooks). */
@NullMarked
package uk.reachable.notification.webhook;

import org.jspecify.annotations.NullMarked;
