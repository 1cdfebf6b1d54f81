/** One person's page: the plan, the facts of their life, releases and referrals, and what is asked beside it. */
package org.marram.ui.coordinator.person;
