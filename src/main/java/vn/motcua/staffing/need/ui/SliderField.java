package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number to be slid, or to be typed beside it. What is typed beyond its ends is told at the field, and not taken. */
class SliderField extends Div {

    private static final int MILLIS = 60;

    private final RangeInput slider = new RangeInput();
    private final BigDecimalField number = new BigDecimalField();
    private final double least;
    private final double most;
    private double value;

    /** @param unit behind the number; "" for none */
    SliderField(
            String id, String label, String unit, double least, double most, double step, SerializableRunnable moved) {
        this.least = least;
        this.most = most;
        addClassName("slider");
        slider.setId(id);
        slider.setAriaLabel(label);
        slider.setMin(least);
        slider.setMax(most);
        slider.setStep(step);
        // A browser puts a slider without a value into the middle; 0 is none, unless another came before.
        slider.setValue(most);
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(MILLIS);
        number.setId(id + "-number");
        number.setAriaLabel(label);
        number.setSuffixComponent(new Span(unit));
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setErrorMessage(getTranslation(
                "need.slider.range", NeedTexts.number(getLocale(), least), NeedTexts.number(getLocale(), most)));
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue());
                number.setValue(decimal(value));
                number.setInvalid(false);
                moved.run();
            }
        });
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue() == null ? Double.NaN : change.getValue().doubleValue(), moved);
            }
        });
        Span name = new Span(label);
        name.addClassName("slider-name");
        name.getElement().setAttribute("aria-hidden", "true");
        add(name, slider, number);
    }

    private void typed(double wanted, SerializableRunnable moved) {
        boolean right = wanted >= least && wanted <= most;
        number.setInvalid(!right);
        if (right) {
            take(wanted);
            slider.setValue(value);
            moved.run();
        }
    }

    private void take(double wanted) {
        value = Math.clamp(wanted, least, most);
    }

    double value() {
        return value;
    }

    void set(double wanted) {
        take(wanted);
        slider.setValue(value);
        number.setValue(decimal(value));
        number.setInvalid(false);
    }

    private static BigDecimal decimal(double value) {
        BigDecimal plain =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
