package org.hengji.server.demo;

import java.time.LocalDate;
import java.util.List;
import org.hengji.server.access.FirstSecret;
import org.hengji.server.access.Secrets;
import org.hengji.server.access.Today;
import org.hengji.server.database.Ids;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 演示数据: fills an empty database with a made-up city, all of it or nothing. */
@Component
public class Demonstration {

    private static final int PAST_YEARS = 2;

    private final Transactions transactions;
    private final Units units;
    private final Cast cast;
    private final Years years;
    private final Secrets secrets;
    private final Ids ids;
    private final FirstSecret firstSecret;
    private final Today today;
    private final int region;

    Demonstration(
            Transactions transactions,
            Units units,
            Cast cast,
            Years years,
            Secrets secrets,
            Ids ids,
            FirstSecret firstSecret,
            Today today,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.units = units;
        this.cast = cast;
        this.years = years;
        this.secrets = secrets;
        this.ids = ids;
        this.firstSecret = firstSecret;
        this.today = today;
        this.region = region;
    }

    /** What the person who started the server must know to sign in; the passphrase is kept nowhere else. */
    public List<String> fill() {
        var passphrase = firstSecret.next();
        var secret = secrets.hash(passphrase);
        return transactions.in(Scope.whole(region), () -> {
            fill(secret);
            return List.of(
                    "演示数据已就绪：云汀市 4 个部门、20 个单位，三个年度；单位、人名和数字都是虚构的。",
                    "所有演示账号用同一个密码（只显示这一次）：" + passphrase,
                    "经办 jingban127，单位审核 shenhe127，主管部门 zhuguan127（别的单位换成它的代码，例如 jingban101）；一人管两个单位的经办 jingban127001；",
                    "绩效科 jixiaoke，业务科室 jiaokewenke、shebaoke，领导 lingdao，只读监督 jiandu；系统、安全、审计管理员 xitong、anquan、shenji。");
        });
    }

    private void fill(String secret) {
        var now = today.budgetYear();
        var from = LocalDate.of(now - PAST_YEARS, 1, 1);
        var city = City.built(ids);
        city.all().forEach(unit -> units.add(region, unit, from));
        var staff = cast.hired(city, secret, from);
        for (var year = now - PAST_YEARS; year < now; year++) {
            years.past(city, staff, year);
        }
        years.open(city, staff, now);
    }
}
