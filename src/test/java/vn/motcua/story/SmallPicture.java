package vn.motcua.story;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a screen in a third of its bytes: with the colours that most of it has, each point in the nearest one. */
final class SmallPicture {

    private static final int COLOURS = 256;

    private SmallPicture() {}

    static void write(byte[] png, Path file) {
        try {
            Files.deleteIfExists(file);
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(0);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.write(
                        null, new IIOImage(few(ImageIO.read(new ByteArrayInputStream(png))), List.of(), null), wanted);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage few(BufferedImage whole) {
        int[] points = whole.getRGB(0, 0, whole.getWidth(), whole.getHeight(), null, 0, whole.getWidth());
        int[] palette = palette(points);
        byte[][] parts = new byte[3][palette.length];
        for (int i = 0; i < palette.length; i++) {
            parts[0][i] = (byte) (palette[i] >> 16);
            parts[1][i] = (byte) (palette[i] >> 8);
            parts[2][i] = (byte) palette[i];
        }
        IndexColorModel colours = new IndexColorModel(8, palette.length, parts[0], parts[1], parts[2]);
        BufferedImage small =
                new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> known = new HashMap<>();
        byte[] row = new byte[points.length];
        for (int i = 0; i < points.length; i++) {
            row[i] = (byte) (int) known.computeIfAbsent(points[i], colour -> nearest(colour, palette));
        }
        small.getRaster().setDataElements(0, 0, whole.getWidth(), whole.getHeight(), row);
        return small;
    }

    /** The most frequent colours, of those that hardly differ one. */
    private static int[] palette(int[] points) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(points).forEach(point -> counts.merge(point & 0xffffff, 1, Integer::sum));
        Map<Integer, Map.Entry<Integer, Integer>> alike = new HashMap<>();
        Map<Integer, Integer> sums = new HashMap<>();
        counts.entrySet().forEach(each -> {
            int group = each.getKey() & 0xf8f8f8;
            sums.merge(group, each.getValue(), Integer::sum);
            alike.merge(group, each, (one, other) -> one.getValue() >= other.getValue() ? one : other);
        });
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(group -> alike.get(group.getKey()).getKey())
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = (colour >> 16 & 255) - (palette[i] >> 16 & 255);
            int green = (colour >> 8 & 255) - (palette[i] >> 8 & 255);
            int blue = (colour & 255) - (palette[i] & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
