package org.marram.access;

import java.util.List;
import org.marram.common.Ids;
import org.marram.common.Ref;

/**
 * Makes a new installation's programme, its first team and its first administrator, as SQL to be run once by the
 * database's administrator. The pass phrase is told on the error channel, so that it stays out of what is piped on; it
 * is temporary, since whoever runs this has read it.
 */
final class FirstAccount {

    private FirstAccount() {}

    /**
     * Arguments: the programme's name, the team's name, the administrator's user name.
     */
    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println(
                    "Say three things: the programme's name, the first team's name, the administrator's user name.");
            System.exit(1);
        }
        String passPhrase = AccountService.newCode();
        sql(arguments[0], arguments[1], arguments[2], passPhrase).forEach(System.out::println);
        System.err.println("Pass phrase of " + arguments[2] + ", told once: " + passPhrase);
    }

    static List<String> sql(String programme, String team, String username, String passPhrase) {
        long programmeId = Ids.next();
        long accountId = Ids.next();
        return List.of(
                "INSERT INTO programme (id, ref, name, created_at) VALUES (%d, %s, %s, UTC_TIMESTAMP(6));"
                        .formatted(programmeId, newRef(), quoted(programme)),
                "INSERT INTO team (id, programme_id, name) VALUES (%d, %d, %s);"
                        .formatted(Ids.next(), programmeId, quoted(team)),
                ("INSERT INTO account (id, ref, programme_id, role, username, display_name, secret_hash,"
                                + " secret_temporary, created_at, created_by, version) VALUES (%d, %s, %d, 'ADMIN', %s, %s, '%s',"
                                + " TRUE, UTC_TIMESTAMP(6), %d, 1);")
                        .formatted(
                                accountId,
                                newRef(),
                                programmeId,
                                quoted(username),
                                quoted(username),
                                PassPhrases.hash(passPhrase),
                                accountId));
    }

    private static String newRef() {
        return "X'" + Ref.random().bits().toString().replace("-", "") + "'";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
