/** Where the look of the inbox is served. */
export const INBOX_STYLE_PATH = '/dev/inbox.css'

/** The look of the built-in inbox: the product's paper, ink and one blue, in the reader's light or dark. */
export const INBOX_STYLE = `
:root{color-scheme:light dark;--paper:#F6F5F2;--surface:#FFF;--surface-2:#FAF9F7;--line:#E4E1DA;--ink:#1B1F24;
--ink-2:#474C54;--ink-3:#646970;--accent:#0B5C8C;--accent-tint:#E2EEF5}
@media (prefers-color-scheme:dark){:root{--paper:#131618;--surface:#1B1F22;--surface-2:#1F2427;--line:#2C3236;
--ink:#EBE9E4;--ink-2:#B8BBBC;--ink-3:#92989D;--accent:#6DB8E2;--accent-tint:#10303F}}
*{box-sizing:border-box}
html{font:14px/1.5 "Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,
system-ui,sans-serif;color:var(--ink);background:var(--paper);text-autospace:normal;line-break:strict;overflow-wrap:anywhere}
body{margin:0;padding:28px;max-width:1080px;margin-inline:auto}
header{display:flex;gap:16px;align-items:baseline;justify-content:space-between}
h1{margin:0 0 4px;font-size:20px;line-height:1.35;font-weight:600;word-break:auto-phrase;font-feature-settings:"palt" 1}
h2{margin:24px 0 8px;font-size:14px;font-weight:600;font-feature-settings:"palt" 1}
p{margin:0 0 16px;color:var(--ink-2)}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow:hidden}
table{width:100%;border-collapse:collapse}
th{height:34px;padding:0 16px;text-align:left;font-size:12px;font-weight:600;color:var(--ink-3);background:var(--surface-2)}
td{height:44px;padding:6px 16px;border-top:1px solid var(--line)}
td a{display:block;text-decoration:none;font-weight:600}
tr:hover td{background:var(--accent-tint)}
time{font-variant-numeric:tabular-nums;color:var(--ink-3);white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 16px;margin:0;padding:16px}
dt{color:var(--ink-3)}
dd{margin:0}
iframe{display:block;width:100%;height:640px;border:0;background:#FFF}
pre{margin:0;padding:16px;font:12px/1.6 ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace;white-space:pre-wrap}
details{margin-top:16px}
summary{cursor:pointer;font-weight:600;padding:4px 0}
@media (max-width:640px){body{padding:16px}th:nth-child(2),td:nth-child(2){display:none}}
`.trim()
