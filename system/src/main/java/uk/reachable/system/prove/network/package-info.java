/** The lines between the services and their servers, which a proof can make bad. */
@NullMarked
package uk.reachable.system.prove.network;

import org.jspecify.annotations.NullMarked;
