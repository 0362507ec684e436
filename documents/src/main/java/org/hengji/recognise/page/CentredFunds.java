package org.hengji.recognise.page;

import java.util.regex.Pattern;

/**
 * 居中的资金标签: 财政资金 printed in the middle of its parts 当年财政拨款 and 上年结转 goes before them, and the heading of the
 * block with its unit, 项目资金 / （元）, before the block.
 */
final class CentredFunds {

    private static final Pattern UNIT = Pattern.compile("[(（](?:单位[:：])?(?:百万元|千元|万元|亿元|元)[)）]");
    private static final int MAX_LINES = 4;

    private final Page page;

    CentredFunds(Page page) {
        this.page = page;
    }

    void move() {
        for (var at = 1; at < page.size(); at++) {
            heading(at);
        }
        for (var at = 1; at < page.size() - 1; at++) {
            if (is(at, "fund.fiscal") && is(at - 1, "fund.current-year") && is(at + 1, "fund.carry-over")) {
                var sum = page.get(at);
                page.remove(at);
                page.insert(at - 1, sum);
            }
        }
    }

    /** Joins a unit alone on its line to the heading above it. */
    private void heading(int unit) {
        if (!page.get(unit).isOne() || !UNIT.matcher(page.get(unit).first()).matches()) {
            return;
        }
        for (var at = unit - 1; at >= Math.max(0, unit - MAX_LINES); at--) {
            if (role(at).equals("funds.heading")) {
                join(at, unit);
                return;
            }
        }
    }

    private void join(int at, int unit) {
        var line =
                page.get(at).replaced(0, page.get(at).first() + page.get(unit).first());
        page.remove(unit);
        page.remove(at);
        page.insert(line.isOne() ? firstOf(at) : at, line);
    }

    /** Where the funds around a line begin. */
    private int firstOf(int at) {
        var first = at;
        while (first > 0 && role(first - 1).startsWith("fund.")) {
            first--;
        }
        return first;
    }

    private String role(int at) {
        return page.words().role(page.get(at).first());
    }

    private boolean is(int at, String role) {
        return page.get(at).size() == 2 && role(at).equals(role);
    }
}
