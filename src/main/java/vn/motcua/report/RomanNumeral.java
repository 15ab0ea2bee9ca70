package vn.motcua.report;

/** Roman numerals, with which official papers number their sections. */
final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /** @param number from 1 */
    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.repeat(SIGNS[i], rest / VALUES[i]);
            rest %= VALUES[i];
        }
        return numeral.toString();
    }
}
