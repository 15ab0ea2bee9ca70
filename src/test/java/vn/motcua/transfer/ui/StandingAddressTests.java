package vn.motcua.transfer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferStage;

class StandingAddressTests {

    @Test
    void anAddressNarrowsTheList() {
        assertThat(StandingAddress.filter(
                        QueryParameters.fromString("q=qu%E1%BA%BF+s%C6%A1n&kind=COMMUNE&stage=PILOT")))
                .isEqualTo(new StandingFilter(new UnitFilter("quế sơn", UnitKind.COMMUNE, null), TransferStage.PILOT));
    }

    @Test
    void whatAnAddressDoesNotSayDoesNotNarrow() {
        assertThat(StandingAddress.filter(QueryParameters.empty())).isEqualTo(StandingFilter.ALL);
    }

    @Test
    void anUnknownKindOrStageDoesNotNarrow() {
        assertThat(StandingAddress.filter(QueryParameters.fromString("kind=VILLAGE&stage=pilot")))
                .isEqualTo(StandingFilter.ALL);
    }

    @Test
    void aLinkMadeFromAFilterLeadsBackToIt() {
        StandingFilter filter =
                new StandingFilter(new UnitFilter("hội an & tam kỳ", UnitKind.DISTRICT, null), TransferStage.ENDED);
        assertThat(StandingAddress.filter(QueryParameters.simple(StandingAddress.parameters(filter))))
                .isEqualTo(filter);
    }
}
