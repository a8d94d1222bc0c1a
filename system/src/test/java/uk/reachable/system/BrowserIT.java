package uk.reachable.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All journeys in a real browser, one after the other on one running system, which ends with them. */
@Suite
@SelectPackages("uk.reachable.system.browser")
@IncludeClassNamePatterns(".*JourneyIT")
class BrowserIT {}
