package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Act;

/** Tells the trail what became otherwise of an employee. Who reads the trail has no need of personal data: it is masked. */
final class PersonTrail {

    /** Two values that look the same once they are masked. */
    private static final String OTHER = " (≠)";

    private PersonTrail() {}

    static Act hired(UUID id, PersonDraft draft, PersonOffice office, String job, LocalDate from) {
        return Act.of("employee.hired", PersonService.SUBJECT, id)
                .called(draft.name())
                .change("code", null, draft.code())
                .change("office", null, office.name())
                .change("job", null, job)
                .change("qualification", null, draft.qualification())
                .change("from", null, from);
    }

    static Act changed(PersonSheet before, PersonDraft after) {
        Act act = Act.of("employee.changed", PersonService.SUBJECT, before.id())
                .called(before.name())
                .change("code", before.code(), after.code())
                .change("name", before.name(), after.name())
                .change("born", before.birthYear(), after.birthYear())
                .change("qualification", before.qualification(), after.qualification())
                .change("major", before.major(), after.major())
                .change("trained", before.trainedBefore(), after.trained())
                .change("languages", String.join("; ", before.languages()), String.join("; ", after.languages()))
                .change("badge", before.badgeNumber(), after.badgeNumber())
                .change("badge-on", before.badgeOn(), after.badgeOn())
                .change("uniform-on", before.uniformOn(), after.uniformOn());
        PersonalData was = before.personal();
        PersonalData now = after.personal();
        act = masked(act, "birth-date", date(was.birthDate()), date(now.birthDate()), Masked::text);
        act = masked(act, "identity", was.identityNumber(), now.identityNumber(), Masked::identity);
        act = masked(act, "phone", was.phone(), now.phone(), Masked::phone);
        act = masked(act, "email", was.email(), now.email(), Masked::email);
        return masked(act, "address", was.address(), now.address(), Masked::text);
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private interface Mask {
        String of(String text);
    }

    private static Act masked(Act act, String field, String before, String after, Mask mask) {
        if (Objects.equals(before, after)) {
            return act;
        }
        String was = mask.of(before);
        String now = mask.of(after);
        return act.change(field, was, was.equals(now) ? now + OTHER : now);
    }
}
