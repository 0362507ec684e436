package org.hengji.entry;

import java.util.Set;
import java.util.regex.Pattern;

/** 单位的写法: which texts behind a number are units, whether or not a ruleset knows them. */
final class UnitText {

    private static final String SYMBOL =
            "%|‰|°|℃|㎡|㎥|(?:km|cm|mm|m|hm)[²³23]?|kg|mg|μg|g|t|h|M|MB|GB|TB|kWh|kW|KW|MW|W|Mbps|Kbps|L|ml|mL|dB|ppm";
    private static final String HAN = "[\\p{IsHan}]{1,12}";
    private static final Pattern UNIT =
            Pattern.compile("(?:" + SYMBOL + "|" + HAN + ")(?:[/·*每、](?:" + SYMBOL + "|" + HAN + ")){0,3}");

    /** 每十万人 and the like behind a slash: 12/10万. */
    private static final Pattern PER = Pattern.compile("/1?0{0,6}[百千万]{1,2}人?");

    /** Words that hold one of these go on speaking: 日内办结, 年完成, 家以上企业. */
    private static final Pattern SPEECH = Pattern.compile("[内前后以完及达不提升降的]");

    /** Behind a numeral in Han only these are units; 一般, 三级 and 十分 are words. */
    private static final Set<String> COUNTERS = Set.of(
            "个", "人", "名", "家", "户", "次", "场", "期", "项", "篇", "条", "份", "件", "套", "台", "辆", "处", "所", "座", "间", "支",
            "年", "月", "日", "天", "周", "岁", "倍", "成", "元", "亩", "吨", "米", "种", "例", "批", "人次", "场次", "周岁", "小时", "分钟",
            "工作日", "个月", "个工作日", "公里", "平方米");

    /** 台(套), 场(次): either of two units. */
    private static final Pattern EITHER = Pattern.compile("([\\p{IsHan}]{1,2})\\(([\\p{IsHan}]{1,2})\\)");

    private static final int LONGEST_UNANNOUNCED = 4;

    private UnitText() {}

    /** Any unit, behind a comparator or in brackets. */
    static boolean isUnit(String text) {
        return PER.matcher(text).matches()
                || isEither(text)
                || UNIT.matcher(text).matches() && !SPEECH.matcher(text).find();
    }

    /** A unit behind a number that no comparator announces as one: a long word is the rest of a sentence. */
    static boolean isUnannounced(String text, boolean inDigits) {
        if (!inDigits) {
            return COUNTERS.contains(text);
        }
        return isUnit(text)
                && (text.length() <= LONGEST_UNANNOUNCED || text.indexOf('/') >= 0 || text.indexOf('(') >= 0);
    }

    /** Whether a text names two units, the second in brackets behind the first. */
    static boolean isEither(String text) {
        if (text.indexOf('(') <= 0) {
            return false;
        }
        var units = EITHER.matcher(text);
        return units.matches() && COUNTERS.contains(units.group(1)) && COUNTERS.contains(units.group(2));
    }
}
