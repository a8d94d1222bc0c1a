@NullMarked
package uk.reachable.platform.accesskit;

import org.jspecify.annotations.NullMarked;
