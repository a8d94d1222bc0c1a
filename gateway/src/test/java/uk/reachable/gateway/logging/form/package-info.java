@NullMarked
package uk.reachable.gateway.logging.form;

import org.jspecify.annotations.NullMarked;
