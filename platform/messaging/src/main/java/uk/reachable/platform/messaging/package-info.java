/** What a service needs to tell and to hear events: once in effect, and in the order of each key. */
@NullMarked
package uk.reachable.platform.messaging;

import org.jspecify.annotations.NullMarked;
