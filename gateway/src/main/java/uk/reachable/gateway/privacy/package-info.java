/** What the auditor and the privacy officer come for: who saw somebody. They never read who it is. */
@NullMarked
package uk.reachable.gateway.privacy;

import org.jspecify.annotations.NullMarked;
