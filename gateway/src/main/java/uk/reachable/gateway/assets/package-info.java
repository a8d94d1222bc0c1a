/** What pages are drawn with and does not come as it is from where it was made. */
@NullMarked
package uk.reachable.gateway.assets;

import org.jspecify.annotations.NullMarked;
