@NullMarked
package uk.reachable.contracts;

import org.jspecify.annotations.NullMarked;
