package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.look.Look;

/** Who looked at the person's record, day by day, the newest first. */
public record LookedPage(Frame frame, String name, Page<Look> looks, ZoneId zone) {

    /** In their order. */
    public Map<LocalDate, List<Look>> days() {
        return looks.items().stream()
                .collect(Collectors.groupingBy(Look::day, LinkedHashMap::new, Collectors.toList()));
    }

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(LocalDate day) {
        return told(DateTimeFormatter.ofPattern(frame.t("date"), locale())).format(day);
    }

    /** From when until when on that day, to the minute. */
    public String hours(Look look) {
        String first = hour(look.first());
        String last = hour(look.last());
        return first.equals(last) ? first : frame.t("looked.hours", first, last);
    }

    public String who(Role role) {
        return switch (role) {
            case COORDINATOR -> frame.t("looked.coordinator");
            case SUPERVISOR -> frame.t("looked.supervisor");
            case PROVIDER -> frame.t("looked.provider");
            case ADMIN, PERSON -> frame.t("looked.office");
        };
    }

    /** The areas in words, without order among them. */
    public List<String> what(Set<String> areas) {
        return areas.stream().map(this::what).distinct().toList();
    }

    /** What they read, with what an address was shown for, each in words. */
    public List<String> read(Look look) {
        Stream<String> areas =
                look.read().stream().filter(area -> !area.equals("addresses")).map(this::what);
        Stream<String> shown = look.addressFor().stream().map(purpose -> frame.t("addressFor." + purpose));
        return Stream.concat(areas, shown).distinct().toList();
    }

    private String what(String area) {
        return switch (area) {
            case "people" -> frame.t("looked.people");
            case "plans" -> frame.t("looked.plans");
            case "reviews" -> frame.t("looked.reviews");
            case "notes", "drafts" -> frame.t("looked.notes");
            case "documents" -> frame.t("looked.documents");
            case "addresses" -> frame.t("looked.address");
            case "outcomes" -> frame.t("looked.outcomes");
            case "skills" -> frame.t("looked.skills");
            case "releases" -> frame.t("looked.releases");
            case "referrals" -> frame.t("looked.referrals");
            case "emergencies" -> frame.t("looked.emergencies");
            case "attendance" -> frame.t("looked.attendance");
            default -> frame.t("looked.other");
        };
    }

    private String hour(Instant at) {
        return told(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()))
                .format(at.atZone(zone));
    }

    private DateTimeFormatter told(DateTimeFormatter format) {
        return format.withDecimalStyle(DecimalStyle.of(locale()));
    }

    private Locale locale() {
        return frame.texts().locale();
    }
}
