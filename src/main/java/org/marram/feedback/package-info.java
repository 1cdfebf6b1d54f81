/** What people say about the programme, with their name or without, to those who lead the coordinators. */
package org.marram.feedback;
