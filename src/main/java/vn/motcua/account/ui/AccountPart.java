package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import vn.motcua.account.AccountService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.ui.EmployeePart;
import vn.motcua.tenancy.ProvinceClock;

/** Puts the account on the page of an employee, for those who ask for accounts and those who decide on them. */
@SpringComponent
class AccountPart implements EmployeePart {

    private final AccountService accounts;
    private final CurrentPerson current;
    private final ProvinceClock clock;

    AccountPart(AccountService accounts, CurrentPerson current, ProvinceClock clock) {
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(EmployeeRow employee, boolean mayWrite) {
        Person person = current.require();
        return person.is(Role.POST_MANAGER) || person.is(Role.PROVINCE_ADMIN)
                ? Optional.of(new AccountPanel(accounts, person, employee, clock.today(), mayWrite))
                : Optional.empty();
    }
}
