package org.marram.document;

import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Cleans one file: what it shows stays, what it tells beside (who made it where with what, what lies hidden in it, what it would do)
 * goes. It is a program of its own, which takes the file on its input and answers on its output; see {@link CleaningApart}.
 */
final class Cleaning {

    /** The exit code of the first {@link Uncleanable.Why}; the others follow. */
    static final int FIRST_WHY = 20;

    private Cleaning() {}

    public static void main(String[] none) throws IOException {
        ImageIO.setUseCache(false);
        try {
            byte[] clean = clean(System.in.readAllBytes());
            System.out.write(clean);
            System.out.flush();
        } catch (Uncleanable no) {
            System.exit(FIRST_WHY + no.why().ordinal());
        }
    }

    static byte[] clean(byte[] file) throws Uncleanable {
        FileType type = FileType.of(file).orElseThrow(() -> new Uncleanable(Uncleanable.Why.BROKEN));
        try {
            return type == FileType.PDF ? CleanPdf.of(file) : CleanPicture.of(file, type);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Uncleanable(Uncleanable.Why.BROKEN);
        }
    }
}
