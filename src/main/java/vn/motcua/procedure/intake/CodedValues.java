package vn.motcua.procedure.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.procedure.content.Channel;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.Presence;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.shared.SearchKey;

/** Reads what lists write in words and the portal keeps as one of a few known values. */
final class CodedValues {

    private static final Map<String, Level> LEVELS = Map.of(
            "trung uong", Level.MINISTRY,
            "bo", Level.MINISTRY,
            "tinh", Level.PROVINCE,
            "huyen", Level.DISTRICT,
            "xa", Level.COMMUNE);

    private static final Set<String> YES = Set.of("x", "v", "co", "✓", "✔", "√", "yes", "1", "+");
    private static final Set<String> NO = Set.of("", "-", "–", "khong", "0", "no");

    private CodedValues() {}

    /** The value as the portal keeps it; empty when the words are none that it knows. */
    static Optional<String> read(ProcedureField field, String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (field) {
            case LEVELS, ONLINE_SERVICE, CHANNELS, PRESENCE, STATUS, REPLACED_BY -> coded(field, text);
            default -> Optional.of(text);
        };
    }

    private static Optional<String> coded(ProcedureField field, String text) {
        String words = SearchKey.of(text);
        if (words.isEmpty()) {
            return Optional.of("");
        }
        return switch (field) {
            case LEVELS -> levels(words);
            case ONLINE_SERVICE -> Optional.ofNullable(online(words)).map(Enum::name);
            case CHANNELS -> channels(words);
            case PRESENCE -> Optional.ofNullable(presence(words)).map(Enum::name);
            case STATUS -> Optional.ofNullable(status(words)).map(Enum::name);
            default ->
                ProcedureCode.parse(text) instanceof ProcedureCode.Valid valid
                        ? Optional.of(valid.code().key())
                        : Optional.empty();
        };
    }

    /** Whether a task is ticked; empty when the mark is none that is known. */
    static Optional<Boolean> ticked(String text) {
        String mark = SearchKey.of(text);
        return YES.contains(mark) ? Optional.of(true) : NO.contains(mark) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<String> levels(String words) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        for (String part : words.split("[,;/+]|\\bva\\b")) {
            String name = part.replace("cap ", "").strip();
            Level level = LEVELS.get(name);
            if (level == null) {
                level = Arrays.stream(Level.values())
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
            }
            if (level == null && !name.isEmpty()) {
                return Optional.empty();
            }
            if (level != null) {
                levels.add(level);
            }
        }
        return Optional.of(Level.join(levels));
    }

    private static @org.jspecify.annotations.Nullable OnlineService online(String words) {
        if (words.contains("toan trinh") || words.equals("full")) {
            return OnlineService.FULL;
        } else if (words.contains("mot phan") || words.equals("partial")) {
            return OnlineService.PARTIAL;
        } else if (words.contains("thong tin") || words.equals("information")) {
            return OnlineService.INFORMATION;
        }
        return switch (words.replaceAll("^(dvc )?(muc( do)?|level[ _]?)\\s*", "")) {
            case "1" -> OnlineService.INFORMATION;
            case "2" -> OnlineService.LEVEL_2;
            case "3" -> OnlineService.LEVEL_3;
            case "4" -> OnlineService.LEVEL_4;
            default -> null;
        };
    }

    private static Optional<String> channels(String words) {
        Set<Channel> channels = new TreeSet<>();
        for (String part : words.split("[,;/+]|\\bva\\b|\\bhoac\\b")) {
            String name = part.strip();
            if (name.contains("truc tuyen") || name.contains("qua mang") || name.equals("online")) {
                channels.add(Channel.ONLINE);
            } else if (name.contains("buu chinh") || name.contains("buu dien") || name.equals("post")) {
                channels.add(Channel.POST);
            } else if (name.contains("truc tiep") || name.equals("direct")) {
                channels.add(Channel.DIRECT);
            } else if (!name.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(channels.stream().map(Channel::name).collect(Collectors.joining(";")));
    }

    private static @org.jspecify.annotations.Nullable Presence presence(String words) {
        if (words.contains("uy quyen") && !words.contains("khong")) {
            return Presence.AUTHORISABLE;
        } else if (List.of("co", "x", "bat buoc", "phai co mat", "required").contains(words)
                || words.contains("khong duoc uy quyen")) {
            return Presence.REQUIRED;
        } else if (words.startsWith("khong") || words.equals("not_required")) {
            return words.contains("xac dinh") ? Presence.UNKNOWN : Presence.NOT_REQUIRED;
        }
        return words.equals("authorisable")
                ? Presence.AUTHORISABLE
                : words.equals("unknown") || words.startsWith("chua") ? Presence.UNKNOWN : null;
    }

    private static @org.jspecify.annotations.Nullable ProcedureStatus status(String words) {
        if (words.contains("bai bo") || words.equals("abolished")) {
            return ProcedureStatus.ABOLISHED;
        } else if (words.contains("thay the") && !words.contains("sua doi") || words.equals("replaced")) {
            return ProcedureStatus.REPLACED;
        } else if (words.contains("sua doi") || words.contains("bo sung") || words.equals("amended")) {
            return ProcedureStatus.AMENDED;
        }
        return words.startsWith("moi") || words.equals("new") || words.equals("con hieu luc")
                ? ProcedureStatus.NEW
                : null;
    }
}
