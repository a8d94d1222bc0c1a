@NullMarked
package uk.reachable.gateway.draft;

import org.jspecify.annotations.NullMarked;
