package floor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {

    @Id
    private long id;

    protected Thing() {}
}
