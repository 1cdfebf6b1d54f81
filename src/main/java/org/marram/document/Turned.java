package org.marram.document;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held (Exif orientation, 1 to 8), which is done to the picture before the word about it goes. */
record Turned(int how) {

    private static final int SIDEWAYS = 5;

    /** Upright where nothing readable says otherwise. */
    static Turned of(byte[] jpeg) {
        try {
            byte[] exif = Jpeg.of(jpeg).exif().orElse(null);
            return new Turned(exif == null ? 1 : orientation(exif));
        } catch (IOException | RuntimeException unreadable) {
            return new Turned(1);
        }
    }

    private static int orientation(byte[] exif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
            reader.setInput(in);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? 1 : field.getAsInt(0);
        } finally {
            reader.dispose();
        }
    }

    boolean isSideways() {
        return how >= SIDEWAYS && how <= 8;
    }

    /** From the picture as it lies to how it stands, for one of this width and height as it lies. */
    AffineTransform upright(int width, int height) {
        return switch (how) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
