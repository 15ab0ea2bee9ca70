package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form that posts to the sign-in address, with this session's token where it has one. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    void hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
    }

    void field(String name, String label, String type, String autocomplete) {
        Input input = new Input();
        input.setType(type);
        input.setId("login-" + name);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input);
    }

    /** What sends the form; looks like its content. */
    NativeButton submit(Component... content) {
        NativeButton button = new NativeButton();
        button.add(content);
        button.getElement().setAttribute("type", "submit");
        add(button);
        return button;
    }

    /** Words in a span, for the face of such a button. */
    static Span words(String text, String style) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
