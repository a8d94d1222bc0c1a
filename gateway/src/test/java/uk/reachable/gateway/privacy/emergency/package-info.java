@NullMarked
package uk.reachable.gateway.privacy.emergency;

import org.jspecify.annotations.NullMarked;
