import { fontRules, type FontFile } from "./fonts";
import { styleSheet, type Markup } from "./html";

/** Points, so that paper and screen agree; widths of the tables' columns in parts of a page. */
const rules = `
@page{size:A4 portrait;margin:16mm 15mm 18mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1f1f1f;font:10pt/1.55 Sarabun,"TH Sarabun New","Leelawadee UI",sans-serif;\
print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:180mm;margin:8mm auto;padding:0 4mm}
h1{font-size:16pt;margin:0}
h2{font-size:13pt;margin:6mm 0 2mm;padding-top:1.5mm;break-after:avoid}
h3{font-size:11pt;margin:5mm 0 1.5mm;padding-inline-start:2mm;border-inline-start:1.2mm solid;break-after:avoid}
h4{font-size:10pt;margin:3mm 0 1mm;break-after:avoid}
h1,h2,h3,h4,b,th,.agency,.said{font-weight:600}
p{margin:0 0 1mm}
ul{margin:1mm 0;padding-inline-start:5mm}
bdi{white-space:pre-wrap}
.whole,.address{white-space:nowrap}
body{overflow-wrap:anywhere}
.made,.quiet,.why{color:#565656}
.made{margin-bottom:5mm}
.agency{font-size:13pt;margin:0}
article{break-before:page}
article:first-of-type{break-before:auto}
.files+article{break-before:page}
dl{margin:2mm 0;display:grid;gap:.5mm}
dl div{display:flex;gap:3mm}
dt{min-width:22mm;color:#565656;flex:none}
dd{margin:0;min-width:0}
.verdict{border:.4mm solid;border-radius:1.5mm;padding:3mm 4mm;margin:4mm .3mm;break-inside:avoid}
.verdict h2{margin:0;font-size:10pt}
.verdict.wrong{border-color:#a4262c;background:#fdf6f6}
.verdict.right{border-color:#0b6a0b;background:#f4faf4}
.wrong .said,.error{color:#a4262c}
.right .said{color:#0b6a0b}
.warning{color:#8a4b00}
.notice{color:#0f548c}
.said{font-size:13pt}
.figure{font-size:13pt}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9pt;line-height:1.5}
thead{display:table-header-group}
tr,.whole-part{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:1mm 1.5mm;border-bottom:.2mm solid #d0d0d0}
thead th{background:#f0f0f0;border-bottom:.3mm solid #767676;vertical-align:bottom}
tbody th{font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums}
a{color:#0f548c}
.subject th{background:#fafafa;padding-top:1.5mm}
.subject,.figures-row{break-after:avoid}
.findings th:first-child,.findings td:first-child{width:23%}
.subject th:first-child{width:auto}
.cells{list-style:none;margin:0;padding:0}
.shown th:first-child,.shown td:first-child{width:23%}
.shown th:nth-child(n+3){width:18%}
.scores th:first-child{width:46%}
.scores th:nth-child(2){width:16%}
.scores th:nth-child(3){width:12%}
.scores tbody th{font-weight:400}
.total *{font-weight:600}
.readiness th:first-child{width:38%}
.readiness th:nth-child(2){width:10%}
.readiness th:nth-child(3){width:14%}
.readiness tbody th{font-weight:400}
.readiness .subject>*{background:#fafafa}
.readiness .subject>*,.readiness .topic-row th{font-weight:600}
.readiness .item-row th{padding-inline-start:5mm}
.readiness .subject,.readiness .topic-row{break-after:avoid}
.work th:first-child{width:26%}
.work ul{list-style:none;margin:0;padding:0}
.bar{display:block;width:100%;height:4mm;margin-top:.7mm}
.bar-room{fill:#ececec}
.bar-score{fill:#0f548c}
.figures{font-size:8.5pt}
.figures th,.figures td{padding:1mm}
.figures thead th:first-child{width:9.5%}
.figures thead th:nth-child(n+3){width:8.4%}
.figures thead th:nth-child(7){width:10%}
.figures-row>*{border-bottom:0}
.note-row td{padding-top:0}
.states th:first-child{width:32%}
.states th:nth-child(2){width:20%}
.states th:nth-child(3){width:20%}
.states tbody th{font-weight:400}
.states ul:not(.cells){padding-inline-start:4mm}
.hint{break-after:avoid}
.accepted{color:#0b6a0b}
.state-question,.state-fallen{color:#a4262c}
.state-reviewed{color:#0b6a0b}
.trend{display:block;width:100%;height:7mm}
.trend-target{stroke:#767676;stroke-dasharray:4 3}
.trend-line{fill:none;stroke:#0f548c;stroke-width:2}
.trend-dot{fill:#fff;stroke:#0f548c;stroke-width:2}
.trend-last{fill:#0f548c}
:target>*>*{background:#fff4ce}
.bands{width:auto;min-width:50%}
.files td:last-child{width:22%}
@media print{main{max-width:none;margin:0;padding:0}a{text-decoration:none}}
`;

/** How the report looks on paper and on a screen. Chromium numbers its pages; other programs leave that out. */
export const reportStyle = (fonts: readonly FontFile[], page: string): Markup =>
  styleSheet(`${fontRules(fonts)}${rules}`
    + `@page{@bottom-right{content:"${page} " counter(page) " / " counter(pages);font:8pt Sarabun,sans-serif;color:#565656}}`);
