@NullMarked
package uk.reachable.gateway.meeting.keeping;

import org.jspecify.annotations.NullMarked;
