package org.marram.upload;

import java.util.List;
import org.marram.imports.Upload;

/** Tables of marks to read. @param trial whether it is only told what would become of each row */
public record BeginUpload(List<Upload> files, boolean trial) {}
