package org.marram.ui.participant;

import java.util.List;

/** The codes of a small sheet, told once; on paper nothing stands beside them. */
public record CodesPage(Frame frame, List<String> codes) {}
