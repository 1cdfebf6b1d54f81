package org.marram;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The rooms' tests in one go, because they share their container only within one; tests from outside run on their own. */
@Suite
@SelectPackages("org.marram")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns("org\\.marram\\.(api|safety|ui)\\..*")
class InTheContainer {}
