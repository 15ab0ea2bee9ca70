package vn.motcua.importing;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/**
 * Looks through the XML of a workbook for small lies with large effects, which the reader would believe: a cell in
 * column ZZZZZZ, a text with the number two billion, a document type. Uses the same parser as the reader.
 */
final class XmlPartCheck {

    /** Where Excel ends: column XFD, row 1,048,576. */
    private static final int MAX_COLUMN = 16_384;

    private static final int MAX_ROW_DIGITS = 7;
    private static final int MAX_SHARED_TEXTS = 2_000_000;
    private static final long MAX_SHARED_SIZE = 100L * 1024 * 1024;
    /** Runs and formulas make a cell's markup longer than its text. */
    private static final int MAX_CELL_CHARACTERS = 1_000_000;

    private final XMLInputFactory factory = new InputFactoryImpl();
    private long sharedTexts;
    private long highestReference = -1;

    XmlPartCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Checks one part. A part that is not XML at all, such as a picture, passes: the reader cannot read it either. */
    void check(UnpackedPart part) {
        boolean begun = false;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            Place place = new Place();
            while (xml.hasNext()) {
                int event = xml.next();
                // No spreadsheet program writes either; both can hide what is counted here.
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.CDATA) {
                    throw corrupt();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!begun && xml.getLocalName().equals("sst")) {
                        part.limitTo(MAX_SHARED_SIZE);
                    }
                    begun = true;
                    start(xml, place);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName(), place);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text(xml, place);
                }
            }
        } catch (XMLStreamException | UncheckedStreamException e) {
            if (begun) {
                throw corrupt();
            }
        }
    }

    /** To be asked last: whether every text that a cell points to is there. */
    void checkReferences() {
        if (highestReference >= sharedTexts) {
            throw corrupt();
        }
    }

    /** Where in a part the check stands. */
    private static final class Place {
        private int cellsInRow;
        private boolean inside;
        private int characters;
        private boolean sharedCell;
        private boolean value;
        private long reference;

        /** Into a cell or a shared text. */
        private void enter() {
            inside = true;
            characters = 0;
        }
    }

    private void start(XMLStreamReader xml, Place place) {
        switch (xml.getLocalName()) {
            case "row" -> {
                place.cellsInRow = 0;
                checkRow(xml.getAttributeValue("", "r"));
            }
            case "c" -> {
                place.enter();
                place.sharedCell = "s".equals(xml.getAttributeValue("", "t"));
                checkCell(xml.getAttributeValue("", "r"), ++place.cellsInRow);
            }
            case "si" -> {
                place.enter();
                if (++sharedTexts > MAX_SHARED_TEXTS) {
                    throw PortalException.tooLarge("importing.unpacks-too-large");
                }
            }
            case "v" -> {
                place.value = true;
                place.reference = 0;
            }
            default -> {
                // Nothing to check.
            }
        }
    }

    private void end(String element, Place place) {
        if (element.equals("v")) {
            place.value = false;
            if (place.sharedCell) {
                highestReference = Math.max(highestReference, place.reference);
            }
        } else if (element.equals("c") || element.equals("si")) {
            place.inside = false;
            place.sharedCell = false;
        }
    }

    private static void text(XMLStreamReader xml, Place place) {
        if (!place.inside) {
            return;
        }
        place.characters += xml.getTextLength();
        if (place.characters > MAX_CELL_CHARACTERS) {
            throw PortalException.tooLarge("importing.unpacks-too-large");
        }
        if (place.value && place.sharedCell) {
            place.reference = appended(place.reference, xml.getText());
        }
    }

    private static long appended(long number, String digits) {
        long result = number;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit >= 0) {
                result = Math.min(result * 10 + digit, Integer.MAX_VALUE);
            }
        }
        return result;
    }

    private static void checkRow(@Nullable String row) {
        if (row != null && !isNumber(row, 0)) {
            throw corrupt();
        }
    }

    /** Such as {@code XFD1048576}; read by hand, since a list has as many as it has cells. */
    private static void checkCell(@Nullable String reference, int cellsInRow) {
        if (cellsInRow > MAX_COLUMN) {
            throw corrupt();
        }
        if (reference == null) {
            return;
        }
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = Math.min(column, MAX_COLUMN) * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters == 0 || column > MAX_COLUMN || !isNumber(reference, letters)) {
            throw corrupt();
        }
    }

    /** Whether a text is a row's number from a place on. */
    private static boolean isNumber(String text, int from) {
        int digits = text.length() - from;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return digits >= 1 && digits <= MAX_ROW_DIGITS;
    }

    private static PortalException corrupt() {
        return PortalException.invalid("importing.corrupt");
    }
}
