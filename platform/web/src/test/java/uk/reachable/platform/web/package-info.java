@NullMarked
package uk.reachable.platform.web;

import org.jspecify.annotations.NullMarked;
