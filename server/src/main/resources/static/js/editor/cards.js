/* 问题卡: where · what · why by which provision · what can be done. Only a fix that cannot change the meaning is blue. */
import { tag } from './tags.js';

export const GROUPS = [
  { severity: 'block', sign: '阻', style: 'stop', words: '阻 · 必须改' },
  { severity: 'explain', sign: '说', style: 'say', words: '说 · 改或说明' },
  { severity: 'hint', sign: '示', style: 'hint', words: '示 · 建议' }
];

const MOST = 3;

export function groupOf(finding) {
  return GROUPS.find(group => group.severity === finding.severity);
}

export function places(finding) {
  return [finding.at].concat(finding.also);
}

export function card(finding, index, isOn, isEditable) {
  const group = groupOf(finding);
  return tag('article', { class: 'finding' + (isOn ? ' on' : ''), 'data-index': String(index), 'data-check': finding.check },
    tag('button', { class: 'where', type: 'button' }, tag('span', { class: 'm ' + group.style }, group.sign), ' ' + finding.place),
    tag('p', { class: 'what' }, finding.message),
    tag('p', { class: 'why' }, '依据：' + finding.basis.map(printed).join('；')),
    finding.explained ? tag('p', { class: 'explained' }, '已说明：' + finding.explained) : '',
    isEditable ? tag('div', { class: 'do' }, ...buttons(finding)) : '');
}

/* As the register prints it: what nobody has read in the text itself says so. */
function printed(basis) {
  return basis.instrument + (!basis.article || basis.article.startsWith('第') ? '' : '·') + basis.article
    + (basis.status === 'confirmed' ? '' : '（待核）');
}

function buttons(finding) {
  const explain = finding.severity === 'explain'
    ? [tag('button', { class: 'btn small', type: 'button', 'data-explain': '' }, finding.explained ? '改说明' : '写说明')] : [];
  const fixes = finding.fixes.slice(0, MOST - explain.length).map((fix, at) => tag('button',
    { class: 'btn small' + (fix.safe ? ' primary' : ''), type: 'button', 'data-fix': String(at), title: 'Alt+' + (at + 1) }, fix.label));
  return fixes.concat(explain);
}
