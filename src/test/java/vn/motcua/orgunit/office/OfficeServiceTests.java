package vn.motcua.orgunit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.PostOfficeService;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class OfficeServiceTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    @Autowired
    OfficeService offices;

    @Autowired
    PostOfficeService places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private OfficeRow office(String code) {
        return offices.find(new OfficeFilter(code, null, false), TODAY, 0, 1).getFirst();
    }

    private UUID document() {
        return Ids.of(jdbc.sql("select id from decision order by issued_on limit 1")
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    @Test
    void theListFindsWithoutMarksAndCountsAsOfTheDay() {
        as.person(ADMIN, () -> {
            assertThat(offices.count(OfficeFilter.ALL, TODAY)).isEqualTo(places.count(TODAY));
            assertThat(offices.count(new OfficeFilter("", null, true), TODAY)).isEqualTo(places.servicePoints(TODAY));
            assertThat(offices.find(new OfficeFilter("hanh chinh cong", null, false), TODAY, 0, 10))
                    .extracting(OfficeRow::kind)
                    .contains(PostOfficeKind.ADMIN_POST);
            assertThat(office("QN-002").points()).isPositive();
            assertThat(offices.count(OfficeFilter.ALL, LocalDate.of(2000, 1, 1)))
                    .isZero();
            assertThat(offices.inCharge(office("QN-001").id())).contains("quang-nam-post");
        });
    }

    @Test
    void whatAnOfficeWasBeforeAChangeStillCounts() {
        undone.by(ADMIN, () -> {
            OfficeRow seen = office("QN-002");
            assertThat(seen.publicService()).isTrue();
            long before = places.servicePoints(TODAY);
            OfficeDraft after = new OfficeDraft("Bưu cục Tam Kỳ 1", seen.kind(), seen.address(), false);
            offices.change(seen.id(), seen.version(), after, TODAY);
            assertThat(places.servicePoints(TODAY)).isEqualTo(before - 1);
            assertThat(places.servicePoints(TODAY.minusDays(1))).isEqualTo(before);
            assertThat(offices.get(seen.id(), TODAY.minusDays(1)).name()).isEqualTo(seen.name());
            assertThat(office("QN-002").name()).isEqualTo("Bưu cục Tam Kỳ 1");
            assertThat(offices.history(seen.id(), 0, 1).getFirst().action()).isEqualTo("post-office.changed");
            refuses("shared.stale", () -> offices.change(seen.id(), seen.version(), seen.draft(), TODAY));
            refuses("office.nothing", () -> offices.change(seen.id(), seen.version() + 1, after, TODAY));
            refuses(
                    "office.missing.name",
                    () -> offices.change(
                            seen.id(),
                            seen.version() + 1,
                            new OfficeDraft(" ", seen.kind(), seen.address(), true),
                            TODAY));
        });
    }

    @Test
    void anOfficeIsFoundedAndEndedByActsButNotWhileSomethingIsThere() {
        undone.by(ADMIN, () -> {
            OfficeDraft draft = new OfficeDraft("Bưu cục Mới", PostOfficeKind.POST_OFFICE, "Xã Mới", true);
            UUID id = offices.found(
                    new OfficeFounding("QN-X", office("QN-002").unitId(), draft, TODAY.minusDays(9), null));
            refuses("office.code-taken", () -> offices.found(new OfficeFounding("QN-X", null, draft, TODAY, null)));
            offices.end(id, 0, TODAY, document(), "Đóng cửa");
            refuses("office.ended", () -> offices.end(id, 1, TODAY, document(), ""));
            OfficeRow used = office("QN-001");
            refuses("office.in-use", () -> offices.end(used.id(), used.version(), TODAY, document(), ""));
        });
    }

    @Test
    void onlyTheProvinceWritesAndManagersSeeTheirOwn() {
        OfficeRow other = as.person(ADMIN, () -> office("QN-004"));
        as.person("quang-nam-post", () -> {
            assertThat(offices.find(OfficeFilter.ALL, TODAY, 0, 100))
                    .extracting(OfficeRow::code)
                    .contains("QN-001")
                    .doesNotContain("QN-004");
            refuses("shared.not-found", () -> offices.get(other.id(), TODAY));
            denied(() -> offices.change(other.id(), 0, other.draft(), TODAY));
        });
        for (String reader : List.of("quang-nam-leader", "quang-nam-unit", "quang-nam-approver")) {
            denied(() -> as.person(reader, () -> offices.end(other.id(), 0, TODAY, other.id(), "")));
        }
    }
}
