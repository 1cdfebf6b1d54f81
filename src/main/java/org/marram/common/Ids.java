package org.marram.common;

import com.github.f4b6a3.tsid.TsidCreator;

/**
 * 64-bit keys set by the application: time-ordered, so that inserts stand side by side and batch, and unique across
 * all tables and nodes.
 */
public final class Ids {

    private Ids() {}

    public static long next() {
        return TsidCreator.getTsid256().toLong();
    }
}
