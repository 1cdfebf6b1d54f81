package org.marram.life;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How facts of one kind stand in the database, so that those of all kinds are read in one query.
 *
 * @param version of rows that are versions; a number where each row is a fact of its own
 * @param until its column, as {@code from}; NULL where there is none, as {@code milestone} and {@code source}
 * @param said what else is told, by name and as SQL
 * @param sealed the columns of words that are sealed, at most three, each by its name
 */
record LifeTable(
        String name,
        String version,
        String from,
        String until,
        String milestone,
        String source,
        Map<String, String> said,
        List<String> sealed) {

    static final Map<LifeKind, LifeTable> ALL = new EnumMap<>(LifeKind.class);

    private static final int WORDS = 3;
    private static final String NONE = "NULL";
    private static final String PARTNER =
            "organisation=(SELECT o.name FROM organisation o WHERE o.id = f.organisation_id)";
    private static final String COURSE =
            "course=(SELECT c.title FROM enrolment e JOIN course c ON c.id = e.course_id WHERE e.id = f.enrolment_id)";

    static {
        ALL.put(
                LifeKind.SCHOOLING,
                fact("schooling", "until_on", "institution note", "level", "grade", "status", "institution_answer"));
        ALL.put(
                LifeKind.CREDENTIAL,
                fact("credential", NONE, "title issuer note", "kind", "expires_on", "issuer_answer", PARTNER, COURSE));
        ALL.put(LifeKind.GAIN, fact("skill_gain", NONE, "note", "kind", COURSE));
        ALL.put(
                LifeKind.APPOINTMENT,
                fact(
                        "appointment",
                        NONE,
                        "",
                        "startsAt=DATE_FORMAT(f.starts_at, '%Y-%m-%dT%H:%i:%sZ')",
                        "minutes=f.duration",
                        "form",
                        "went",
                        "called_off_by",
                        "cannotCome=IF(f.cannot_come, 'YES', 'NO')"));
        ALL.put(LifeKind.EMPLOYMENT, fact("employment", NONE, "note", "employed", "kind", "search"));
        ALL.put(
                LifeKind.INCOME,
                fact("income", NONE, "note", "stage", "any_income", "total_minor", "currency", "any_benefit"));
        ALL.put(
                LifeKind.JOB,
                fact(
                        "job_spell",
                        "until_on",
                        "employer note",
                        "end_reason",
                        "occupation",
                        "occupation_answer",
                        "status",
                        "hours=f.hours_band",
                        "wage_minor",
                        "wage_band",
                        "wage_currency",
                        "wage_per",
                        "wage_answer",
                        "employer_answer",
                        PARTNER));
        ALL.put(
                LifeKind.HOME,
                fact(
                        "home_spell",
                        "until_on",
                        "note",
                        "end_reason",
                        "situation",
                        "subsidy",
                        "own_tenancy",
                        "safe_own",
                        "safe_worker"));
        ALL.put(
                LifeKind.STAY,
                new LifeTable(
                        "project_stay",
                        "f.version",
                        "entry_on",
                        "f.exit_on",
                        NONE,
                        NONE,
                        said(
                                "project=(SELECT p.name FROM project p WHERE p.id = f.project_id)",
                                "projectType=(SELECT p.type FROM project p WHERE p.id = f.project_id)",
                                "situation",
                                "situation_came",
                                "destination",
                                "destination_came",
                                "relationship"),
                        List.of()));
        ALL.put(
                LifeKind.HELP,
                new LifeTable("help_given", "1", "given_on", NONE, NONE, NONE, said("record_type", "type"), List.of()));
    }

    private static LifeTable fact(String name, String until, String sealed, String... said) {
        return new LifeTable(
                name,
                "f.version",
                "from_on",
                until.equals(NONE) ? NONE : "f." + until,
                "f.milestone_id",
                "f.told_by",
                said(said),
                sealed.isEmpty() ? List.of() : List.of(sealed.split(" ")));
    }

    /** Each a column, told by its name, or a name with what it stands for. */
    private static Map<String, String> said(String... told) {
        return Stream.of(told)
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(
                        one -> one.length == 2 ? one[0] : named(one[0]),
                        one -> one.length == 2 ? one[1] : "f." + one[0]));
    }

    /** {@code endReason} of {@code end_reason}. */
    private static String named(String column) {
        String[] words = column.split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Its rows of the person {@code ?1} for which this holds, as those of every other kind. */
    String rows(LifeKind kind, String which) {
        String pairs = said.entrySet().stream()
                .map(one -> "'" + one.getKey() + "', " + one.getValue())
                .collect(Collectors.joining(", "));
        String words = Stream.iterate(0, at -> at < WORDS, at -> at + 1)
                .map(at -> (at < sealed.size() ? "f." + sealed.get(at) : NONE) + " AS words" + at)
                .collect(Collectors.joining(", "));
        return "(SELECT '" + kind + "' AS kind, f.id, f.ref, " + version + " AS version, f." + from + " AS from_on, "
                + until + " AS until_on, " + milestone + " AS milestone_id, " + source
                + " AS told_by, f.kept_at, f.kept_by,"
                + " f.replaced_at, f.replaced_by, f.replaced_reason, JSON_OBJECT(" + pairs + ") AS said, "
                + parts(kind) + " AS parts, " + words + " FROM " + name + " f WHERE f.person_id = ?1 AND " + which
                + ")";
    }

    /** Those of which nothing was written down later: what stands, and what was struck. */
    String latest() {
        return version.startsWith("f.")
                ? "NOT EXISTS (SELECT 1 FROM " + name + " n WHERE n.ref = f.ref AND n.version > f.version)"
                : "1 = 1";
    }

    /** Of what an income consists. */
    private static String parts(LifeKind kind) {
        return kind == LifeKind.INCOME
                ? "(SELECT JSON_ARRAYAGG(JSON_OBJECT('kind', p.kind, 'answer', p.answer, 'minor', p.amount_minor))"
                        + " FROM income_part p WHERE p.income_id = f.id)"
                : NONE;
    }
}
