/** What people live on, as it was told when they came, once a year and when they left. */
package org.marram.income;
