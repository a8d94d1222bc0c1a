/** A POST repeated with the same Idempotency-Key has one effect and one answer. */
@NullMarked
package uk.reachable.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
