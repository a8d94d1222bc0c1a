/** Forms: what was typed, what is wrong with it, and what there is to choose from. */
@NullMarked
package uk.reachable.gateway.form;

import org.jspecify.annotations.NullMarked;
