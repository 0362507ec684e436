package org.hengji.server.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.server.access.Role;

/** 导入的工作表: what a sheet of the workbook holds, and whose it is. Told by its heads, whatever it is called. */
public enum Part {
    UNITS("单位", Role.SYSTEM_ADMINISTRATOR),
    USERS("用户", Role.SYSTEM_ADMINISTRATOR),
    POSTS("岗位", Role.SECURITY_ADMINISTRATOR);

    /** Where a sentence names a field in other words than the head of its column. */
    private static final Map<String, String> COLUMNS = Map.of("上级", "上级编码", "日期", "起始日期", "单位", "单位编码");

    private final String text;
    private final Role role;

    Part(String text, Role role) {
        this.text = text;
        this.role = role;
    }

    public String text() {
        return text;
    }

    /** Who may import it. */
    public Role role() {
        return role;
    }

    List<String> heads() {
        return switch (this) {
            case UNITS -> List.of("编码", "名称", "类别", "上级编码", "财政业务科室", "起始日期");
            case USERS -> List.of("账号", "姓名");
            case POSTS -> List.of("账号", "单位编码", "岗位", "起始日期", "截止日期");
        };
    }

    /** Which one has all these heads; sheets of a region may have more columns, which are left out. */
    static Optional<Part> of(List<String> heads) {
        return Arrays.stream(values())
                .filter(part -> heads.containsAll(part.heads()))
                .findFirst();
    }

    /** The column a sentence is about: the word before its colon. */
    String column(String sentence) {
        var word = sentence.substring(0, Math.max(sentence.indexOf('：'), 0));
        var column = COLUMNS.getOrDefault(word, word);
        return heads().contains(column) ? column : "";
    }
}
