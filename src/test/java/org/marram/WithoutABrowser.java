package org.marram;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every long test but the browser's in one go, because those in the container share it only within one. */
@Suite
@SelectPackages("org.marram")
@IncludeClassNamePatterns(".*IT")
class WithoutABrowser {}
