/** What travelled on the topics while the journeys ran, held against what is published about events. */
@NullMarked
package uk.reachable.system.events;

import org.jspecify.annotations.NullMarked;
