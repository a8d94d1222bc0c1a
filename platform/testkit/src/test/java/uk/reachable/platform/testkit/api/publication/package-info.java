@NullMarked
package uk.reachable.platform.testkit.api.publication;

import org.jspecify.annotations.NullMarked;
