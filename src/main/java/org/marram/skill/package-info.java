/** How somebody comes on at a partner: employability skills, progress notes, and what worries the partner. */
package org.marram.skill;
