/** The drill: five databases restored to different moments, brought to agreement. */
@NullMarked
package uk.reachable.system.restore;

import org.jspecify.annotations.NullMarked;
