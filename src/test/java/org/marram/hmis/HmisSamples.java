package org.marram.hmis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.marram.imports.Upload;

/** Exports of four people who were never there: two at home now, one gone, one who said no name. */
public final class HmisSamples {

    private static final List<String> TABLES = List.of(
            "Export",
            "Project",
            "Client",
            "Enrollment",
            "Exit",
            "Services",
            "EmploymentEducation",
            "IncomeBenefits",
            "Disabilities",
            "HealthAndDV");

    private HmisSamples() {}

    /** Table by table, in the layout of that year. */
    public static Map<String, String> export(int year) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String table : TABLES) {
            String file = table + ".csv";
            try (InputStream in = HmisSamples.class.getResourceAsStream("/hmis/fy" + year + "/" + file)) {
                files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return files;
    }

    public static List<Upload> uploads(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Upload(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same export with so many more people, each with a stay, its exit and three days of help. */
    static Map<String, String> many(int people) {
        Map<String, String> files = export(2022);
        StringBuilder clients =
                new StringBuilder("PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,DOB,"
                        + "DOBDataQuality,NoSingleGender,DateDeleted\n");
        StringBuilder stays = new StringBuilder("EnrollmentID,PersonalID,ProjectID,EntryDate,RelationshipToHoH,"
                + "LivingSituation,MoveInDate,DateDeleted\n");
        StringBuilder exits = new StringBuilder("ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DateDeleted\n");
        StringBuilder helps = new StringBuilder(
                "ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,DateDeleted\n");
        for (int at = 0; at < people; at++) {
            clients.append("m" + at + ",Wren,,Reed " + at + ",,1,1990-01-01,1,0,\n");
            stays.append("n" + at + ",m" + at + ",10,2020-01-01,1,16,,\n");
            exits.append("o" + at + ",n" + at + ",m" + at + ",2020-02-01,10,\n");
            for (int day = 1; day <= 3; day++) {
                helps.append("r" + at + "-" + day + ",n" + at + ",m" + at + ",2020-01-0" + day + ",144,5,\n");
            }
        }
        files.put("Client.csv", clients.toString());
        files.put("Enrollment.csv", stays.toString());
        files.put("Exit.csv", exits.toString());
        files.put("Services.csv", helps.toString());
        files.remove("EmploymentEducation.csv");
        files.remove("IncomeBenefits.csv");
        return files;
    }
}
