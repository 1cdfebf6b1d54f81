/** When courses meet: sessions out of their weekly rules, what was moved or called off, days without classes, closed months. */
package org.marram.calendar;
