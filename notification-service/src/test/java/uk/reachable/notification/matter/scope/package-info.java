@NullMarked
package uk.reachable.notification.matter.scope;

import org.jspecify.annotations.NullMarked;
