@NullMarked
package uk.reachable.system.prove;

import org.jspecify.annotations.NullMarked;
