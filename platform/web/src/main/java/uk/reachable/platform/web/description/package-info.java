/** What every service's OpenAPI description has in common: made from the code where the code knows, and true. */
@NullMarked
package uk.reachable.platform.web.description;

import org.jspecify.annotations.NullMarked;
