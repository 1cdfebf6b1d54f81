/** What a programme runs and counts people in, and who was in it from when until when, as HUD HMIS counts them. */
package org.marram.project;
