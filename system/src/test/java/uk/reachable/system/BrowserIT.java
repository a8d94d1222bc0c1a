package uk.reachable.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The journeys in a real browser, which {@code ./reachable test --browser} runs: not yet part of every build. */
@Suite
@SelectPackages("uk.reachable.system.browser")
@IncludeClassNamePatterns(".*JourneyIT")
class BrowserIT {}
