@NullMarked
package uk.reachable.platform.testkit.api;

import org.jspecify.annotations.NullMarked;
