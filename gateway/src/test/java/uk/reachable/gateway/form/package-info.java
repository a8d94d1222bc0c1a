@NullMarked
package uk.reachable.gateway.form;

import org.jspecify.annotations.NullMarked;
