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
    /** The parser keeps a text or an attribute in memory as a whole; none is decent beyond this, in bytes. */
    private static final int MAX_WITHOUT_TAG = 4 * 1024 * 1024;

    private final long packed;
    private long limit;
    private long size;
    private boolean markup = true;
    private int withoutTag;

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

    /** Reads what is left, whatever it is. */
    void drain() throws IOException {
        markup = false;
        withoutTag = 0;
        byte[] buffer = new byte[1 << 16];
        int count = 0;
        while (count >= 0) {
            count = read(buffer, 0, buffer.length);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] next = new byte[1];
        return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        size += Math.max(count, 0);
        for (int i = offset; markup && i < offset + count; i++) {
            withoutTag = buffer[i] == '<' ? 0 : withoutTag + 1;
        }
        check();
        return count;
    }

    private void check() {
        if (size > limit
                || withoutTag > MAX_WITHOUT_TAG
                || (size > SUSPICIOUS_SIZE && size > SUSPICIOUS_RATIO * packed)) {
            throw PortalException.tooLarge("importing.unpacks-too-large");
        }
    }
}
