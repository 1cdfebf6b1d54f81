/** The administrators' door: who may sign in. No participant is seen here. */
package org.marram.ui.admin;
