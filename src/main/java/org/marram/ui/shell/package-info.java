/** The frame around the staff's views: side bar, access to routes, how refusals are said, dates and dialogs. */
package org.marram.ui.shell;
