/** The directory of partners: organisations with their sites, contacts, agreements and courses. */
package org.marram.ui.coordinator.directory;
