/** Reading files of others in: begun, worked off in batches outside of any request, watched, cancelled, told of row by row. */
package org.marram.imports;
