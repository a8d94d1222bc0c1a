/** Watches what a service really answers in its tests, and fails the test that heard something undescribed. */
@NullMarked
package uk.reachable.platform.testkit.api.exchange;

import org.jspecify.annotations.NullMarked;
