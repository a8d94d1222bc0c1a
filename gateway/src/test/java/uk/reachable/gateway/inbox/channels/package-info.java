@NullMarked
package uk.reachable.gateway.inbox.channels;

import org.jspecify.annotations.NullMarked;
