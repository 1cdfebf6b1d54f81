/** The coordinators' door, a room a noun: their people, each one's plan with releases and referrals, and the partners. */
package org.marram.ui.coordinator;
