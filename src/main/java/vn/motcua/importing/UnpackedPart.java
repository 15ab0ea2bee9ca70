package vn.motcua.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.shared.PortalException;

/** A part of a zipped workbook as it comes out; stops when it grows beyond its limits. */
final class UnpackedPart extends FilterInputStream {

    private static final long SUSPICIOUS_SIZE = 50L * 1024 * 1024;
    /** Sheets of plain text shrink to a tenth or a twentieth. */
    private static final long SUSPICIOUS_RATIO = 100;

    private final long packed;
    private long limit;
    private long size;

    /**
     * @param packed size in the file, in bytes
     * @param limit of the unpacked size, in bytes
     */
    UnpackedPart(InputStream in, long packed, long limit) {
        super(in);
        this.packed = packed;
        this.limit = limit;
    }

    /** How much has come out so far, in bytes. */
    long size() {
        return size;
    }

    void limitTo(long bytes) {
        limit = Math.min(limit, bytes);
        check();
    }

    void drain() throws IOException {
        byte[] buffer = new byte[1 << 16];
        int count = 0;
        while (count >= 0) {
            count = read(buffer, 0, buffer.length);
        }
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int bytes) {
        size += Math.max(bytes, 0);
        check();
    }

    private void check() {
        if (size > limit || (size > SUSPICIOUS_SIZE && size > SUSPICIOUS_RATIO * packed)) {
            throw PortalException.tooLarge("importing.unpacks-too-large");
        }
    }
}
