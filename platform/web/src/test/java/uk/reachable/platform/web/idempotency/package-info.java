@NullMarked
package uk.reachable.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
