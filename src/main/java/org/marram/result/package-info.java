/** What came of a partner's courses: counts of people by course and calendar quarter, and of nobody alone. */
package org.marram.result;
