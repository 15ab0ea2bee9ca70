package vn.motcua.catalogue.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import vn.motcua.shared.Messages;
import vn.motcua.tenancy.Province;

/**
 * The published lists as a page that needs no script, no cookie and no sign-in. Everything that is not fixed text is
 * escaped where it is put in.
 */
@Component
class PublicPage {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final String FRAME = """
            <!doctype html>
            <html lang="{lang}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} – {province}</title>
            <link rel="icon" href="{context}/icons/motcua.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{context}/styles/public.css">
            <link rel="alternate" type="application/json" href="{address}/catalogue.json">
            <link rel="alternate" type="text/csv" href="{address}/catalogue.csv">
            </head>
            <body>
            <a class="skip" href="#lists">{skip}</a>
            <header>
            <div class="inner">
            <svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path d="M0 12A12 12 0 0 1 12 0h16a12 12 0 0 1 12 12v24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill="{accent}"/><text x="20" y="26" text-anchor="middle" fill="#fff">{initials}</text></svg>
            <p class="who"><b>{province}</b><span>{committee}</span></p>
            <a class="language" lang="{otherLang}" hreflang="{otherLang}" href="{otherHref}">{otherName}</a>
            </div>
            </header>
            <main>
            <h1 lang="vi">{title}</h1>
            <dl class="facts">
            <div><dt>{decisionLabel}</dt><dd>{decision}</dd></div>
            <div><dt>{dateLabel}</dt><dd>{date}</dd></div>
            <div><dt>{issuerLabel}</dt><dd>{issuer}</dd></div>
            <div><dt>{effectiveLabel}</dt><dd>{effective}</dd></div>
            </dl>
            <nav class="tabs" aria-label="{tabs}">
            {tabLinks}
            </nav>
            <p class="lead">{lead}</p>
            <form class="search" role="search" method="get" action="{address}">
            <label for="q">{searchLabel}</label>
            <input id="q" name="q" type="search" maxlength="200" value="{query}" placeholder="{hint}" autocomplete="off">
            {hidden}
            <button type="submit">{search}</button>
            </form>
            <div id="lists">
            <p class="count" role="status">{count}</p>
            {contents}
            {groups}
            </div>
            </main>
            <footer>
            <p>{files} <a href="{address}/catalogue.json">JSON</a> · <a href="{address}/catalogue.csv">CSV</a></p>
            <p>{asOf}</p>
            </footer>
            </body>
            </html>
            """;

    private final Messages messages;

    PublicPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * What was asked for.
     *
     * @param context path below which the portal stands; "" at the top
     * @param second the list of what is not done through the post
     */
    record Asked(String context, Locale language, String query, boolean second) {}

    String of(PublicCatalogue.Found found, Asked asked) {
        PublicLists lists = found.lists();
        PublicTable table = new PublicTable(messages, asked);
        List<PublicLists.Line> shown = asked.second() ? lists.notThroughPost() : lists.throughPost();
        Map<String, List<PublicLists.Line>> byField = shown.stream()
                .collect(Collectors.groupingBy(PublicLists.Line::field, LinkedHashMap::new, Collectors.toList()));
        boolean english = asked.language().equals(Messages.ENGLISH);
        Province province = found.province();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("lang", asked.language().getLanguage());
        texts.put("context", escape(asked.context()));
        texts.put("address", escape(address(asked, lists)));
        texts.put("title", escape(lists.title()));
        texts.put("province", escape(lists.province().name()));
        texts.put("committee", escape(lists.province().committee()));
        texts.put("accent", escape(province.accent()));
        texts.put("initials", escape(initials(province.name())));
        texts.put("otherLang", english ? "vi" : "en");
        texts.put("otherName", english ? "Tiếng Việt" : "English");
        texts.put("otherHref", escape(href(asked, lists, asked.second(), !english)));
        texts.put("decision", escape(lists.decision().number()));
        texts.put("date", text(asked, "publication.page.day", lists.decision().date()));
        texts.put("issuer", escape(lists.decision().issuer()));
        texts.put("effective", text(asked, "publication.page.day", lists.effectiveFrom()));
        texts.put("tabLinks", tab(asked, lists, false) + "\n" + tab(asked, lists, true));
        texts.put("lead", text(asked, asked.second() ? "publication.page.lead.second" : "publication.page.lead"));
        texts.put("query", escape(asked.query()));
        texts.put("hidden", hidden("list", asked.second() ? "second" : "") + hidden("lang", english ? "en" : ""));
        texts.put(
                "count",
                text(
                        asked,
                        asked.query().isEmpty() ? "publication.page.count" : "publication.page.found",
                        shown.size(),
                        asked.query()));
        texts.put("contents", table.contents(byField));
        texts.put("groups", table.groups(byField));
        texts.put("asOf", text(asked, "publication.page.as-of", lists.asOf()));
        for (String fixed : List.of(
                "skip",
                "decisionLabel",
                "dateLabel",
                "issuerLabel",
                "effectiveLabel",
                "tabs",
                "searchLabel",
                "hint",
                "search",
                "files")) {
            texts.put(fixed, text(asked, "publication.page." + fixed));
        }
        return fill(texts);
    }

    /** In one pass, so that braces in a name are taken for nothing else. */
    private static String fill(Map<String, String> texts) {
        return PLACE.matcher(FRAME)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(texts.get(place.group(1)))));
    }

    private String tab(Asked asked, PublicLists lists, boolean second) {
        int lines = second ? lists.notThroughPost().size() : lists.throughPost().size();
        return "<a href=\"%s\"%s>%s <span>%s</span></a>"
                .formatted(
                        escape(href(asked, lists, second, asked.language().equals(Messages.ENGLISH))),
                        second == asked.second() ? " aria-current=\"page\"" : "",
                        text(asked, second ? "publication.page.second" : "publication.page.first"),
                        text(asked, "publication.page.number", lines));
    }

    private static String address(Asked asked, PublicLists lists) {
        return asked.context() + "/" + PublicationService.PATH
                + lists.province().slug();
    }

    private static String href(Asked asked, PublicLists lists, boolean second, boolean english) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("list", second ? "second" : "");
        parameters.put("q", asked.query());
        parameters.put("lang", english ? "en" : "");
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return address(asked, lists) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String hidden(String name, String value) {
        return value.isEmpty() ? "" : "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, value);
    }

    private String text(Asked asked, String key, Object... arguments) {
        return escape(messages.text(asked.language(), key, arguments));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
