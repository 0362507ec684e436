package org.hengji.write.html;

import org.hengji.write.Look;

/** 样式表: the look of official tables on a screen and on paper. */
final class Style {

    static final String SHEET = """
            body { margin: 0; background: #fff; color: #000; font: 14px/1.5 "仿宋", FangSong, "Noto Serif SC", serif; }
            article { max-width: 56em; margin: 0 auto; padding: 1.5em 1em; overflow-x: auto; }
            article.wide { max-width: 82em; }
            h1 { margin: 0 0 .6em; text-align: center; font: 400 24px/1.4 "方正小标宋简体", FZXiaoBiaoSong-B05S, "宋体", SimSun, serif; }
            p { margin: .4em 0; text-align: center; }
            table + p { text-align: left; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; }
            th, td { border: 1px solid #000; padding: .3em .4em; vertical-align: middle; overflow-wrap: anywhere; }
            th { font-weight: 400; text-align: center; }
            th[scope=col] { background: #HEAD; font-family: "宋体", SimSun, serif; font-weight: 700; }
            td.number { text-align: right; }
            td.short { text-align: center; }
            @media (max-width: 600px) { article { padding: .5em; } table { min-width: 44em; } }
            @page { size: A4 portrait; margin: 18mm; }
            @page wide { size: A4 landscape; margin: 18mm; }
            @media print {
              body { font-size: 10.5pt; }
              article { max-width: none; padding: 0; overflow: visible; break-after: page; }
              article.wide { page: wide; font-size: 9pt; }
              article:last-child { break-after: auto; }
              tr { break-inside: avoid; }
              tr.head { break-after: avoid; }
              th[scope=col] { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """.replace("HEAD", Look.HEAD_FILL);

    private Style() {}
}
