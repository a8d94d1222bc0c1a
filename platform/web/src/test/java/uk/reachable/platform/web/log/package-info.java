@NullMarked
package uk.reachable.platform.web.log;

import org.jspecify.annotations.NullMarked;
