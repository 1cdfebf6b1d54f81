package org.marram.outcome;

import java.util.List;
import java.util.Set;

/**
 * What somebody can work as: the groups of ISCO-08, from the ten major ones (one digit) to the unit groups (four), as closely as it was
 * told. Those that are common have a name here. Any other is taken where its first two digits are one of the 43 sub-major groups; the 130
 * minor and 436 unit groups themselves are not listed.
 */
final class Occupations {

    static final List<String> NAMED = List.of(
            "2221", "2513", "3221", "3512", "4110", "4222", "4226", "4321", "5120", "5131", "5132", "5141", "5142",
            "5151", "5153", "5223", "5230", "5246", "5311", "5312", "5321", "5322", "5414", "6113", "7112", "7115",
            "7126", "7131", "7212", "7231", "7234", "7411", "7512", "7522", "7531", "7534", "8153", "8157", "8160",
            "8322", "8332", "9111", "9112", "9211", "9214", "9313", "9321", "9329", "9333", "9411", "9412", "9621");

    private static final Set<String> SUB_MAJOR = Set.of(
            "01", "02", "03", "11", "12", "13", "14", "21", "22", "23", "24", "25", "26", "31", "32", "33", "34", "35",
            "41", "42", "43", "44", "51", "52", "53", "54", "61", "62", "63", "71", "72", "73", "74", "75", "81", "82",
            "83", "91", "92", "93", "94", "95", "96");

    private Occupations() {}

    static boolean isPossible(String code) {
        return code.matches("\\d") || code.matches("\\d{2,4}") && SUB_MAJOR.contains(code.substring(0, 2));
    }
}
