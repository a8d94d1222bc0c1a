@NullMarked
package uk.reachable.platform.testkit.api.exchange;

import org.jspecify.annotations.NullMarked;
