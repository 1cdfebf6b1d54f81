/** People and what is known of their lives, from a CSV export of an HMIS (HUD, FY2022 to FY2026): looked at first, then taken in. */
package org.marram.hmis;
