package vn.motcua.staffing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalException;

class PhotoScalerTests {

    @Test
    void aLargePictureIsKeptSmallAndAsJpeg() throws IOException {
        PersonPhoto photo = PhotoScaler.scaled(picture("png", 1600, 1200));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(kept.getWidth()).isEqualTo(480);
        assertThat(kept.getHeight()).isEqualTo(360);
        assertThat(photo.jpeg().length).isLessThanOrEqualTo(PhotoScaler.MOST_BYTES);
        assertThat(Arrays.copyOf(photo.jpeg(), 2)).containsExactly((byte) 0xFF, (byte) 0xD8);
        assertThat(photo.digest()).hasSize(64);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(
                PhotoScaler.scaled(picture("jpeg", 90, 120)).jpeg()));
        assertThat(kept.getHeight()).isEqualTo(120);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        refused("person.photo.format", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refused("person.photo.format", new byte[0]);
    }

    @Test
    void aPictureOfAnotherKindIsRefused() throws IOException {
        refused("person.photo.format", picture("bmp", 10, 10));
    }

    @Test
    void abrokenPictureIsRefused() throws IOException {
        byte[] whole = picture("png", 200, 200);
        refused("person.photo.format", Arrays.copyOf(whole, 40));
    }

    @Test
    void aSmallFileThatWouldUnfoldIntoGigabytesIsRefusedUnread() throws IOException {
        byte[] bomb = picture("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 60_000);
        header.putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());
        refused("person.photo.pixels", bomb);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(7);
        for (int x = 0; x < width; x += 3) {
            for (int y = 0; y < height; y += 3) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> PhotoScaler.scaled(file))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
