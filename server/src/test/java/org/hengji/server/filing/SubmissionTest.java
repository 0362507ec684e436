package org.hengji.server.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hengji.server.TestDatabase;
import org.hengji.server.access.Person;
import org.hengji.server.database.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.node.ObjectNode;

final class SubmissionTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Set<String> HEAD = Set.of("key", "version", "unit", "fy");
    private static final Set<String> EDITS = Set.of("key", "version", "unit", "fy", "edits");
    private static final Set<String> REASON = Set.of("key", "version", "unit", "fy", "text");

    private static Office office;
    private UUID id;

    @BeforeAll
    static void open() {
        office = new Office(DATABASE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void begin() {
        id = office.filing(office.unit, Sheets.clean());
        office.clock.at(Office.DEADLINE.minusSeconds(60));
    }

    private ObjectNode submit(Person person) {
        return submit(person, head());
    }

    private ObjectNode submit(Person person, Body body) {
        return Sheets.read(office.bean(Submission.class).submit(office.as(person), id, body));
    }

    private ObjectNode withdraw() {
        return Sheets.read(office.bean(Submission.class).withdraw(office.as(office.preparer), id, head()));
    }

    private Body head() {
        return Body.of(Sheets.head(office.id(), office.find(id)).toString(), HEAD);
    }

    private void edit(String path, String before, String after) {
        var body = Sheets.edits(office.id(), office.find(id), Sheets.set(path, before, after));
        office.bean(Editing.class).edit(office.as(office.preparer), id, Body.of(body.toString(), EDITS));
    }

    private static void refused(ThrowingCallable work, int status, String sentence) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(status);
            assertThat(problem.getBody().getDetail()).contains(sentence);
        });
    }

    @Test
    void a_form_without_faults_goes_to_the_unit_head_frozen() {
        var reply = submit(office.preparer);
        assertThat(reply.get("state").get("name").stringValue()).isEqualTo("待单位审核");
        var filing = office.find(id);
        office.scoped(Scope.whole(Office.REGION), () -> {
            var revisions = office.bean(Revisions.class);
            var last = revisions.of(filing).getLast();
            assertThat(last.number()).isEqualTo(1);
            assertThat(Digests.of(revisions.content(filing, 1).orElseThrow())).isEqualTo(last.sha256());
            return true;
        });
        assertThat(office.count("indicator_fact", id)).isEqualTo(7);
        assertThat(office.count("money_fact", id)).isEqualTo(8);
        assertThat(office.acts(id)).containsExactly("filing.begin", "filing.submission");
    }

    @Test
    void what_blocks_stops_it_and_stays_saved() {
        edit("budget.byLevel.ownLevel", "1000.00", "1100.00");
        refused(() -> submit(office.preparer), 422, "资金 · 市本级使用资金");
        assertThat(office.find(id).stateId()).isEqualTo("filling");
        assertThat(office.find(id).version()).isEqualTo(1);
    }

    @Test
    void what_needs_a_reason_passes_with_one() {
        edit("goal", Sheets.clean().goal().raw(), "全年做好群众文化工作，服务水平明显提高。");
        refused(() -> submit(office.preparer), 422, "写明理由");
        var unexplained = Draft.of(office.form(id), office.find(id).ruleset()).findings();
        unexplained.stream().map(finding -> finding.check()).distinct().forEach(check -> {
            var body = Sheets.head(office.id(), office.find(id)).put("text", "年度目标以市政府下达为准。");
            office.bean(Explaining.class)
                    .explain(office.as(office.preparer), id, check, Body.of(body.toString(), REASON));
        });
        assertThat(submit(office.preparer).get("state").get("id").stringValue()).isEqualTo("unit-review");
    }

    @Test
    void an_older_version_is_not_sent() {
        var stale = head();
        edit("headcount", "20", "21");
        refused(() -> submit(office.preparer, stale), 409, "又改过");
    }

    @Test
    void after_the_deadline_it_is_refused_with_the_way_out_and_edits_are_saved() {
        office.clock.at(Office.DEADLINE.plusSeconds(1));
        refused(() -> submit(office.preparer), 409, "2025-03-20 18:00 已截止。可申请延期，由绩效科 1 个工作日内答复");
        edit("headcount", "20", "21");
        assertThat(office.find(id).version()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_preparer_sends_it() {
        refused(() -> submit(office.head), 403, "经办");
        refused(() -> submit(office.stranger), 404, "没有这张表");
    }

    @Test
    void it_comes_back_until_the_unit_head_opened_it() {
        submit(office.preparer);
        assertThat(withdraw().get("state").get("id").stringValue()).isEqualTo("filling");
        submit(office.preparer);
        office.bean(Submission.class).open(office.as(office.preparer), id);
        assertThat(office.find(id).opened().at()).isEmpty();
        office.bean(Submission.class).open(office.as(office.head), id);
        office.bean(Submission.class).open(office.as(office.head), id);
        refused(this::withdraw, 409, "打开这张表");
        assertThat(office.acts(id))
                .containsExactly(
                        "filing.begin",
                        "filing.submission",
                        "filing.withdrawal",
                        "filing.submission",
                        "filing.opening");
    }

    @Test
    void a_form_that_was_sent_up_is_not_written_to() {
        submit(office.preparer);
        refused(() -> edit("headcount", "20", "21"), 409, "待单位审核");
    }

    @Test
    void the_same_request_again_sends_once() {
        var body = head();
        assertThat(submit(office.preparer, body)).isEqualTo(submit(office.preparer, body));
        assertThat(office.count("decision", id)).isEqualTo(1);
    }

    @Test
    void two_at_once_send_it_once_in_five_hundred_rounds() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 1; round <= 500; round++) {
                var one = head();
                var other = head();
                List<Callable<Boolean>> works = List.of(() -> sent(one), () -> sent(other));
                assertThat(both.invokeAll(works)).extracting(Future::get).containsExactlyInAnyOrder(true, false);
                assertThat(office.find(id).stateId()).isEqualTo("unit-review");
                withdraw();
            }
        }
        assertThat(office.count("revision", id)).isEqualTo(501);
        assertThat(office.count("decision", id)).isEqualTo(1000);
        assertThat(office.trail().isWhole()).isTrue();
    }

    private boolean sent(Body body) {
        try {
            submit(office.colleague, body);
            return true;
        } catch (ErrorResponseException e) {
            assertThat(e.getStatusCode().value()).isEqualTo(409);
            return false;
        }
    }
}
