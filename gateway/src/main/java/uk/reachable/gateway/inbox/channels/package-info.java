/** Where somebody chooses for themselves how they are told that something is in their inbox. */
@NullMarked
package uk.reachable.gateway.inbox.channels;

import org.jspecify.annotations.NullMarked;
