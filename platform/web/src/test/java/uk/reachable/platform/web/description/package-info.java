@NullMarked
package uk.reachable.platform.web.description;

import org.jspecify.annotations.NullMarked;
