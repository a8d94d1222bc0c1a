@NullMarked
package uk.reachable.gateway.words;

import org.jspecify.annotations.NullMarked;
