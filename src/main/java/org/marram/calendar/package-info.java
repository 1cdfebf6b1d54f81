/** When courses meet: sessions out of their weekly rules, what was moved or called off, days without classes, the feed. */
package org.marram.calendar;
