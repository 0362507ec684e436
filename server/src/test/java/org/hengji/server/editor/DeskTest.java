package org.hengji.server.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.server.MadeUpCity;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.Filings;
import org.hengji.server.filing.Reading;
import org.hengji.server.filing.Request;
import org.hengji.server.filing.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DeskTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static MadeUpCity city;

    @BeforeAll
    static void begin() {
        city = new MadeUpCity(DATABASE, 5);
    }

    @AfterAll
    static void end() {
        city.close();
    }

    private static Filing filing(String code, int year) {
        return city.whole(() -> city.bean(Filings.class).ofYear(year).stream()
                .filter(filing -> filing.unit().equals(city.unit(code).id()))
                .findFirst()
                .orElseThrow());
    }

    private static FilingPage page(Person person, Filing filing) {
        var seen = city.bean(Reading.class).look(request(person), filing.id(), "/filings/" + filing.id());
        return city.bean(Desk.class).of(person, seen);
    }

    private static Request request(Person person) {
        return new Request(person, "127.0.0.1", "test");
    }

    private static Person preparer() {
        return city.person("jingban127", Role.PREPARER, "127");
    }

    @Test
    void whoever_fills_in_writes_and_chooses() {
        var page = page(preparer(), filing("127", MadeUpCity.YEAR));
        assertThat(page.isEditable()).isTrue();
        assertThat(page.canWithdraw()).isFalse();
        assertThat(page.words().hint()).isEmpty();
        assertThat(page.words().state()).isEqualTo("◐ 填报中");
        assertThat(options(page, "level1")).contains("产出指标", "满意度指标");
        assertThat(options(page, "target")).containsExactly("≥", ">", "=", "<", "≤");
        assertThat(options(page, "unit")).contains("人次", "%");
    }

    private static List<String> options(FilingPage page, String field) {
        return page.options().stream()
                .filter(options -> options.field().equals(field))
                .flatMap(options -> options.options().stream())
                .map(Options.Option::text)
                .toList();
    }

    @Test
    void everybody_else_reads() {
        var filing = filing("127", MadeUpCity.YEAR);
        var head = page(city.person("shenhe127", Role.UNIT_REVIEWER, "127"), filing);
        assertThat(head.isEditable()).isFalse();
        assertThat(head.options()).isEmpty();
        assertThat(head.words().hint()).isEqualTo("这张表还在经办手里，您只能看。");
        var treasury = page(city.person("jixiaoke", Role.PERFORMANCE_SECTION, "127"), filing);
        assertThat(treasury.isEditable()).isFalse();
    }

    @Test
    void a_form_that_was_sent_up_comes_back_until_the_unit_head_opens_it() {
        var filing = filing("127", MadeUpCity.YEAR - 1);
        var sent = page(preparer(), filing);
        assertThat(sent.isEditable()).isFalse();
        assertThat(sent.canWithdraw()).isTrue();
        assertThat(sent.words().hint()).contains("送审，等", "打开以前可以取消送审。");

        var treasury = city.person("jixiaoke", Role.PERFORMANCE_SECTION, "127");
        city.bean(Submission.class).open(request(treasury), filing.id());
        assertThat(page(preparer(), filing).canWithdraw()).isTrue();

        var head = city.person("shenhe127", Role.UNIT_REVIEWER, "127");
        city.bean(Submission.class).open(request(head), filing.id());
        var opened = page(preparer(), filing);
        assertThat(opened.canWithdraw()).isFalse();
        assertThat(opened.words().hint()).contains("打开，不能再取消送审。");
    }

    @Test
    void last_year_stands_beside_this_year() {
        var was = page(preparer(), filing("127", MadeUpCity.YEAR)).was();
        assertThat(was.stream().filter(each -> each.path().equals("budget.expenditure.basic")))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isNotBlank());
        assertThat(was.stream().filter(each -> each.path().isEmpty()))
                .isNotEmpty()
                .allMatch(each -> !each.name().isBlank() && !each.text().isBlank())
                .allMatch(each -> each.actual().isEmpty());
    }

    @Test
    void the_first_year_has_none_before_it() {
        assertThat(page(preparer(), filing("127", MadeUpCity.YEAR - 2)).was()).isEmpty();
    }
}
