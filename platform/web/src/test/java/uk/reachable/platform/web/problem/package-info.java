@NullMarked
package uk.reachable.platform.web.problem;

import org.jspecify.annotations.NullMarked;
