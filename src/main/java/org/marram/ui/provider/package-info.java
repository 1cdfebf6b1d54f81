/** The training providers' door: the classes of a day, one class marked in under a minute, referrals answered. */
package org.marram.ui.provider;
