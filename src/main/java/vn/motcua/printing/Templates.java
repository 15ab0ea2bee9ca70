package vn.motcua.printing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;

/** The templates on the class path, each compiled once, when it is first asked for. */
final class Templates {

    private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z]+(-[a-z]+)*");

    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    /** @throws PrintingException when there is no such template or it does not compile */
    JasperReport get(String name) {
        return compiled.computeIfAbsent(name, Templates::compile);
    }

    private static JasperReport compile(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new PrintingException("\"" + name + "\" is not the name of a template");
        }
        try (InputStream in = Templates.class.getResourceAsStream("/reports/" + name + ".jrxml")) {
            if (in == null) {
                throw new PrintingException("There is no template " + name);
            }
            return JasperCompileManager.compileReport(in);
        } catch (JRException | IOException e) {
            throw new PrintingException("The template " + name + " does not compile", e);
        }
    }
}
