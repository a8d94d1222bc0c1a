package uk.reachable.system.browser.look;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture in few colours: of a page it looks the same, and is a third of the size. */
record Picture(BufferedImage image) {

    private static final int SCREENS = 3; // of a long page, as much as says what it is
    private static final int PHONE = 640;
    private static final int DESK = 900;
    private static final int COLOURS = 64;

    static Picture of(byte[] png) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(inFewColours(), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The most frequent ones; what is between them, as the edges of letters, becomes the nearest. */
    private BufferedImage inFewColours() {
        int width = image.getWidth();
        int height = Math.min(image.getHeight(), SCREENS * (width < DESK ? PHONE : DESK));
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = nearest.computeIfAbsent(pixels[i], pixel -> nearest(palette, pixel))
                    .byteValue();
        }
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours(palette));
        few.getRaster().setDataElements(0, 0, width, height, indexes);
        return few;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int pixel) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], pixel) < distance(palette[best], pixel)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static IndexColorModel colours(int[] palette) {
        return new IndexColorModel(Byte.SIZE, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    }
}
