/** Holds what a service says of its API against the description that is committed for its clients. */
@NullMarked
package uk.reachable.platform.testkit.api.publication;

import org.jspecify.annotations.NullMarked;
