package vn.motcua.staffing.person;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.motcua.shared.PortalException;

/**
 * Makes of a JPEG or PNG file the small JPEG that is kept. What a file is, its content says, not its name; what is
 * written is drawn anew, so that nothing that hid in the file is ever served.
 */
final class PhotoScaler {

    /** Longer side in pixels: twice what the page shows. */
    static final int SIDE = 480;

    static final int MOST_BYTES = 300_000;
    private static final long MOST_PIXELS = 40_000_000L;
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f};

    private PhotoScaler() {}

    /**
     * @param file as it was handed in
     * @throws PortalException {@code person.photo.format} for what is no readable JPEG or PNG, {@code
     *     person.photo.pixels} for one that is larger than 40 million pixels
     */
    static PersonPhoto scaled(byte[] file) {
        try {
            byte[] jpeg = jpeg(drawn(read(file)));
            return new PersonPhoto(jpeg, digest(jpeg));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof PortalException refused) {
                throw refused;
            }
            // Readers of pictures answer broken files with whatever befell them.
            throw PortalException.invalid("person.photo.format");
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (format.equals("jpeg") || format.equals("png")) {
                    return read(reader, in);
                }
                reader.dispose();
            }
        }
        throw PortalException.invalid("person.photo.format");
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            // Asked before a pixel is read: a small file may unfold into gigabytes.
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw PortalException.invalid("person.photo.pixels");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage image) {
        double scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        byte[] jpeg = new byte[0];
        for (float quality : QUALITIES) {
            jpeg = jpeg(image, quality);
            if (jpeg.length <= MOST_BYTES) {
                return jpeg;
            }
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
