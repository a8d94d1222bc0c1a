/** What an OpenAPI description says, read strictly; whether it is complete. */
@NullMarked
package uk.reachable.platform.testkit.api;

import org.jspecify.annotations.NullMarked;
