@NullMarked
package uk.reachable.platform.web.retention;

import org.jspecify.annotations.NullMarked;
