/** The published description of the events, read so that tests can hold real events against it. */
@NullMarked
package uk.reachable.platform.testkit.asyncapi;

import org.jspecify.annotations.NullMarked;
