package org.marram.hmis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Which identifiers a table had so far: 8 to 16 bytes each, so that a million of them fit into little memory. */
final class Seen {

    private static final int FIRST = 1 << 10;

    private long[] slots = new long[FIRST];
    private int many;

    /** Whether it is the first time. */
    boolean add(String id) {
        if (many * 2 >= slots.length) {
            long[] before = slots;
            slots = new long[before.length * 2];
            Arrays.stream(before).filter(each -> each != 0).forEach(this::put);
        }
        boolean fresh = put(bits(id));
        many += fresh ? 1 : 0;
        return fresh;
    }

    private boolean put(long bits) {
        int at = (int) (bits & slots.length - 1);
        while (slots[at] != 0 && slots[at] != bits) {
            at = at + 1 & slots.length - 1;
        }
        boolean fresh = slots[at] == 0;
        slots[at] = bits;
        return fresh;
    }

    /** Never 0, which stands for an empty slot. */
    private static long bits(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    }
}
