package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.account.AccountService;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.drift.DriftKind;
import vn.motcua.account.drift.DriftLine;
import vn.motcua.account.drift.DriftService;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** Where the portal and the sign-in server differ, compared when somebody asks for it. */
@Route(AccountsView.PATH + "/drift")
@RolesAllowed("PROVINCE_ADMIN")
class DriftView extends PortalPage {

    private final transient DriftService drift;
    private final boolean mayWrite;
    private final Div result = new Div();

    DriftView(DriftService drift, AccountService accounts, AsOf asOf) {
        this.drift = drift;
        this.mayWrite = asOf.isToday();
        heading(t("nav.accounts"));
        lead(t(mayWrite ? "account.drift.lead" : "account.lead.not-today"));
        result.addClassName("page-content");
        add(new AccountTabs(DriftView.class), masters(), result);
        if (accounts.canBeMade()) {
            Button compare = new Button(t("account.drift.compare"), VaadinIcon.REFRESH.create(), click -> compare());
            compare.addThemeVariants(ButtonVariant.PRIMARY);
            compare.setDisableOnClick(true);
            compare.addClickListener(click -> compare.setEnabled(true));
            compare.setId("compare");
            actions(compare);
            result.add(new EmptyState(VaadinIcon.SPLIT, t("account.drift.not-yet")));
        } else {
            result.add(new EmptyState(VaadinIcon.SPLIT, t("account.drift.absent")));
        }
    }

    private Component masters() {
        UnorderedList list = new UnorderedList(
                new ListItem(t("account.drift.master.portal")), new ListItem(t("account.drift.master.keycloak")));
        Section masters = new Section(new H2(t("account.drift.master")), list);
        masters.addClassNames("sheet", "masters");
        return masters;
    }

    private void compare() {
        result.removeAll();
        List<DriftLine> lines;
        try {
            lines = drift.differences();
        } catch (DirectoryProblem problem) {
            Div sheet = new Div(new Paragraph(t(problem.messageKey())));
            sheet.addClassNames("sheet", "sheet-bad");
            sheet.setId("drift-problem");
            result.add(sheet);
            return;
        }
        if (lines.isEmpty()) {
            result.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("account.drift.none")));
        }
        lines.stream()
                .collect(Collectors.groupingBy(DriftLine::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, ofKind) -> result.add(section(kind, ofKind)));
    }

    private Component section(DriftKind kind, List<DriftLine> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        Paragraph meaning = new Paragraph(t("account.drift." + kind + ".text"));
        meaning.addClassName("cell-sub");
        Section section = new Section(new H2(t("account.drift." + kind) + " (" + lines.size() + ")"), meaning, list);
        section.addClassNames("sheet", "sheet-warn", "drift");
        section.setId("drift-" + kind);
        return section;
    }

    private ListItem item(DriftLine line) {
        Span username = new Span(line.username());
        username.addClassNames("cell-name", "code");
        Div words = new Div(username);
        if (!line.name().isEmpty()) {
            Span name = new Span(line.name());
            name.addClassName("cell-note");
            words.add(name);
        }
        line.details().forEach(detail -> words.add(detail(line.kind(), detail)));
        ListItem item = new ListItem(words);
        if (mayWrite) {
            Button mend = new Button(t("account.drift." + line.kind() + ".mend"), click -> mend(line));
            mend.setAriaLabel(t("account.drift." + line.kind() + ".mend") + ": " + line.username());
            mend.setId("mend-" + line.username());
            item.add(mend);
        }
        return item;
    }

    private Component detail(DriftKind kind, String detail) {
        if (kind == DriftKind.WAITING) {
            Div reason = new Div(t(detail + ".short"));
            reason.addClassName("cell-sub");
            return reason;
        }
        // Somebody may have made a role that the portal does not know.
        boolean known = Stream.of(Role.values()).anyMatch(role -> role.name().equals(detail));
        return new Pill(known ? t("role." + detail) : detail, "warn");
    }

    private void mend(DriftLine line) {
        try {
            drift.mend(line);
            Notices.success(t("account.drift.mended", line.username()));
        } catch (DirectoryProblem problem) {
            Notices.failure(t(problem.messageKey()));
        }
        compare();
    }
}
