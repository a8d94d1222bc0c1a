@NullMarked
package uk.reachable.gateway.logging.answer;

import org.jspecify.annotations.NullMarked;
