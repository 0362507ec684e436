package org.hengji.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 官方表: the editor as it stands on the page, and what the server has of it. */
final class Sheet {

    private final Desk desk;
    private final Page page;

    private Sheet(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Signs in and opens the first thing to do. */
    static Sheet first(Desk desk, String login) {
        desk.signIn(login, "/");
        desk.page()
                .locator("[aria-labelledby=todos] a[href^='/filings/']")
                .first()
                .click();
        return on(desk);
    }

    /** The sheet of the page that is open, once its findings are there. */
    static Sheet on(Desk desk) {
        var sheet = new Sheet(desk);
        sheet.page.waitForSelector("#findings .sum");
        return sheet;
    }

    /** Opens a form to write in it; what was sent up is taken back first. */
    static Sheet writable(Desk desk, String link) {
        desk.open(link);
        var sheet = on(desk);
        if (sheet.page.locator("#withdraw").count() == 0) {
            return sheet;
        }
        sheet.page.locator("#withdraw").click();
        sheet.page.waitForSelector("#submit");
        return on(desk);
    }

    /** Types a text over the cell and leaves it. */
    Sheet write(String path, String text) {
        enter(cell(path));
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        return this;
    }

    Page page() {
        return page;
    }

    Locator cell(String path) {
        return page.locator("#sheet .cell[data-path='" + path + "']");
    }

    /** The cells whose path looks like that, in the order of the table. */
    Locator cells(String pathEnd) {
        return page.locator("#sheet .cell[data-path$='" + pathEnd + "']");
    }

    Sheet enter(Locator cell) {
        cell.focus();
        return this;
    }

    String at(String path) {
        return cell(path).inputValue();
    }

    /** Waits until everything that was typed is on the server. */
    Sheet saved() {
        page.waitForFunction("() => /^(已自动保存|上次改动)/.test(document.getElementById('saved').textContent)");
        return this;
    }

    /** Waits until the step that was begun has been answered: what is on its way is told as 正在保存. */
    Sheet settled() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return saved();
    }

    /** How many findings of a severity the drawer counts. */
    int count(String severity) {
        return Integer.parseInt(
                page.locator("#findings .tab[data-group=" + severity + "] b").textContent());
    }

    Locator submit() {
        return page.locator("#submit");
    }

    Locator findings() {
        return page.locator("#findings article");
    }

    Desk desk() {
        return desk;
    }

    /** The card that F8 went to. */
    Locator card() {
        return page.locator("#findings article.on");
    }

    /** The names of the checks that found something, each once. */
    Set<String> checks(String severity) {
        var found = (List<?>) page.evaluate("""
                severity => fetch('/api/v1/filings/' + document.getElementById('editor').dataset.filing + '/findings')
                    .then(answer => answer.json())
                    .then(reply => reply.findings.filter(each => each.severity === severity).map(each => each.check))
                """, severity);
        return found.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Puts the form back to what it was in that version, as the page of the history does. */
    void restore(long version) {
        page.reload();
        page.evaluate("""
                to => {
                  const { filing, unit, fy, version } = document.getElementById('editor').dataset;
                  return fetch('/api/v1/filings/' + filing + '/restoration', {method: 'POST',
                    headers: {'Content-Type': 'application/json',
                      'X-CSRF-TOKEN': document.querySelector('meta[name=csrf]').content},
                    body: JSON.stringify({key: crypto.randomUUID(), version: Number(version), unit, fy: Number(fy), to})})
                    .then(answer => answer.ok || Promise.reject(new Error('restoration: ' + answer.status)));
                }
                """, (int) version);
    }

    long version() {
        return ((Number) stored().get("version")).longValue();
    }

    /** The word for the state the form is in. */
    String state() {
        return String.valueOf(((Map<?, ?>) stored().get("state")).get("name"));
    }

    /** What the server answers about this form. */
    Map<?, ?> stored() {
        return (Map<?, ?>) page.evaluate("""
                () => fetch('/api/v1/filings/' + document.getElementById('editor').dataset.filing)
                    .then(answer => answer.json())
                """);
    }

    /** All texts as they came from the server anew: path to text. */
    Map<?, ?> texts() {
        return (Map<?, ?>) page.evaluate("""
                () => fetch(location.pathname).then(answer => answer.text()).then(html => {
                  const fresh = new DOMParser().parseFromString(html, 'text/html');
                  return Object.fromEntries(Array.from(fresh.querySelectorAll('#sheet .cell'))
                    .map(cell => [cell.dataset.path, cell.value === undefined ? cell.textContent : cell.value]));
                })
                """);
    }

    String text(String path) {
        return String.valueOf(texts().get(path));
    }

    List<String> paths(String pathEnd) {
        return cells(pathEnd).all().stream()
                .map(cell -> cell.getAttribute("data-path"))
                .toList();
    }
}
