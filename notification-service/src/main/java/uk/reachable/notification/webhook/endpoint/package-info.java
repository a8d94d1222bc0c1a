/** A partner organisation's systems that want its notices: where each is, whether it is on, and what signs for it. */
@NullMarked
package uk.reachable.notification.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
