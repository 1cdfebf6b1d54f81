package org.marram.common;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through between one record and the next, so that one that never ends does not fill the memory. */
public class Metered extends FilterInputStream {

    private final int most;
    private long left;

    public Metered(InputStream in, int most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    public void nextRecord() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }

    /** One record is longer than any can be. */
    public static class TooLong extends IOException {}
}
