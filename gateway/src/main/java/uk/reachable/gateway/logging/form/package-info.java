/** The form by which an incident is logged, and the request that it becomes. */
@NullMarked
package uk.reachable.gateway.logging.form;

import org.jspecify.annotations.NullMarked;
