/** Classes that are marked where there is no connection: what a device may take along, and how its marks come back. */
package org.marram.offline;
