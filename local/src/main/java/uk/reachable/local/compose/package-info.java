/** The same system in containers: what {@code up --compose} asks of Docker and of Compose. */
@NullMarked
package uk.reachable.local.compose;

import org.jspecify.annotations.NullMarked;
