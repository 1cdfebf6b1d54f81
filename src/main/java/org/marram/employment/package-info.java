/** Whether somebody had work on one day, as it was told. It is no job: nobody said when one began or ended. */
package org.marram.employment;
