@NullMarked
package uk.reachable.gateway.pages;

import org.jspecify.annotations.NullMarked;
