package vn.motcua.platform.control;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import vn.motcua.shared.Messages;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.lifecycle.ProvinceBackups;

/** Hangs the servlet into the management port's server, and nowhere when that is not a server of its own. */
// No @Configuration: the portal's own scan would take it up and open the door on the public port.
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ControlDoor {

    @Bean
    ServletRegistrationBean<ControlServlet> controlServlet(
            ProvinceBackups backups, Messages messages, Deployment deployment) {
        return new ServletRegistrationBean<>(
                new ControlServlet(backups, messages, deployment.data().resolve("backups")), "/control/*");
    }
}
