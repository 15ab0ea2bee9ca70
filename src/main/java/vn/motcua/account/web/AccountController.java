package vn.motcua.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.shared.Page;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.StaffingService;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {

    /**
     * An account to be asked for.
     *
     * @param employee code of the employee
     * @param email to which the mail for the password goes
     * @param phone may be left out
     */
    record NewRequest(
            @Nullable String employee,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * A decision.
     *
     * @param version of the account on which it was decided
     * @param reason needed for a refusal
     */
    record Decision(@Nullable Integer version, @Nullable String reason) {}

    private final AccountService accounts;
    private final StaffingService staffing;

    AccountController(AccountService accounts, StaffingService staffing) {
        this.accounts = accounts;
        this.staffing = staffing;
    }

    @GetMapping
    @Operation(summary = "Accounts of the counter staff and requests for them")
    Page<AccountRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<AccountState> state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        AccountFilter filter = new AccountFilter(q, state.orElse(null), false);
        int offset = Page.offset(page, size);
        return new Page<>(accounts.list(filter, offset, size), page, size, accounts.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One account")
    AccountRow get(@PathVariable UUID id) {
        return accounts.get(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for an employee's account")
    AccountRow request(@RequestBody NewRequest wanted) {
        UUID employee = staffing.employeeId(required("employee", wanted.employee()));
        return accounts.request(
                employee, required("email", wanted.email()), wanted.phone() == null ? "" : wanted.phone());
    }

    @PostMapping("/{id}/grant")
    @Operation(summary = "Grant a request; the account is made in the background")
    AccountRow grant(@PathVariable UUID id, @RequestBody Decision decision) {
        return accounts.grant(id, required("version", decision.version()));
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "Refuse a request, with a reason")
    AccountRow refuse(@PathVariable UUID id, @RequestBody Decision decision) {
        return accounts.refuse(
                id, decision.reason() == null ? "" : decision.reason(), required("version", decision.version()));
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw PortalException.invalid("shared.missing-parameter", name);
        }
        return value;
    }
}
