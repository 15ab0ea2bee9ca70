package vn.motcua.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import vn.motcua.shared.Messages;

/** A date field that reads and writes dd/MM/yyyy in both languages and begins weeks on Monday. */
public class VietnameseDatePicker extends DatePicker {

    public VietnameseDatePicker() {
        DatePickerI18n texts = new DatePickerI18n();
        texts.setDateFormat("dd/MM/yyyy");
        texts.setFirstDayOfWeek(1);
        texts.setToday(getTranslation("ui.today"));
        texts.setCancel(getTranslation("ui.cancel"));
        texts.setBadInputErrorMessage(getTranslation("ui.date.bad"));
        texts.setRequiredErrorMessage(getTranslation("ui.required"));
        if (getLocale().getLanguage().equals(Messages.VIETNAMESE.getLanguage())) {
            texts.setMonthNames(List.of(
                    "Tháng 1",
                    "Tháng 2",
                    "Tháng 3",
                    "Tháng 4",
                    "Tháng 5",
                    "Tháng 6",
                    "Tháng 7",
                    "Tháng 8",
                    "Tháng 9",
                    "Tháng 10",
                    "Tháng 11",
                    "Tháng 12"));
            texts.setWeekdays(List.of("Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"));
            texts.setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        }
        setI18n(texts);
    }

    public VietnameseDatePicker(String label) {
        this();
        setLabel(label);
    }
}
