@NullMarked
package uk.reachable.platform.security.rules;

import org.jspecify.annotations.NullMarked;
