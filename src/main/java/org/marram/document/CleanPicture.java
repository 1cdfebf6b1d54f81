package org.marram.document;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture painted anew, so that nothing but its pixels is left; turned upright, and made smaller where it is very large. */
final class CleanPicture {

    /** More is read by nobody, and is how a small file fills a memory. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Enough for a page at 400 dots an inch. */
    private static final long KEPT_PIXELS = 20_000_000;

    private static final float QUALITY = 0.88f;

    private CleanPicture() {}

    static byte[] of(byte[] file, FileType type) throws IOException, Uncleanable {
        BufferedImage read = read(file, type);
        Turned turned = type == FileType.JPEG ? Turned.of(file) : new Turned(1);
        return written(painted(read, turned), type);
    }

    private static BufferedImage read(byte[] file, FileType type) throws IOException, Uncleanable {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Uncleanable(Uncleanable.Why.TOO_MUCH);
            }
            int each = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(Math.max(1, each), Math.max(1, each), 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage painted(BufferedImage read, Turned turned) {
        int width = read.getWidth();
        int height = read.getHeight();
        BufferedImage paper = new BufferedImage(
                turned.isSideways() ? height : width,
                turned.isSideways() ? width : height,
                read.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = paper.createGraphics();
        brush.drawImage(read, turned.upright(width, height), null);
        brush.dispose();
        return paper;
    }

    private static byte[] written(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
