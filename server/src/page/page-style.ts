/** The look of the pages that leads see: the product's paper, ink and one blue, in the reader's light or dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#F6F5F2;--surface:#FFF;--sunken:#EFEDE8;--line:#E4E1DA;--control:#87837A;
--ink:#1B1F24;--ink-2:#474C54;--ink-3:#646970;--accent:#0B5C8C;--accent-hover:#084A71;--on-accent:#FFF;
--accent-ring:rgba(11,92,140,.22);--bad:#B3203A;--bad-tint:#FBE7E9;--bad-line:#E5A6AF}
@media (prefers-color-scheme:dark){:root{--paper:#131618;--surface:#1B1F22;--sunken:#16191C;--line:#2C3236;
--control:#6B737B;--ink:#EBE9E4;--ink-2:#B8BBBC;--ink-3:#92989D;--accent:#6DB8E2;--accent-hover:#8CC8EA;
--on-accent:#08202F;--accent-ring:rgba(109,184,226,.28);--bad:#F38A97;--bad-tint:#43191F;--bad-line:#7E3640}}
*{box-sizing:border-box}
html{font:16px/1.75 "Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",
Meiryo,system-ui,sans-serif;color:var(--ink);background:var(--paper);text-autospace:normal;line-break:strict;
overflow-wrap:anywhere}
body{margin:0;padding:32px 16px 64px}
main{max-width:640px;margin:0 auto;padding:32px;background:var(--surface);border:1px solid var(--line);border-radius:10px}
h1{margin:0 0 8px;font-size:24px;line-height:1.4;font-weight:600;word-break:auto-phrase;text-wrap:balance;
font-feature-settings:"palt" 1}
p{margin:0 0 16px;color:var(--ink-2);word-break:auto-phrase;text-wrap:pretty}
h2{margin:32px 0 8px;font-size:16px;line-height:1.5;font-weight:600;font-feature-settings:"palt" 1}
ul{margin:0 0 16px;padding-left:1.3em;color:var(--ink-2);word-break:auto-phrase}
.field{margin:24px 0;border:0;padding:0;min-width:0}
label,legend{display:block;padding:0;font-weight:600;font-feature-settings:"palt" 1}
.mark{margin-left:8px;font-size:12px;font-weight:400;color:var(--ink-3)}
.help{display:block;font-size:14px;color:var(--ink-3);font-weight:400}
input:not([type=checkbox]),select,textarea{display:block;width:100%;margin-top:8px;padding:10px 12px;font:inherit;
color:inherit;background:var(--surface);border:1px solid var(--control);border-radius:6px}
textarea{min-height:120px;resize:vertical}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[aria-invalid=true]{border-color:var(--bad)!important}
.fault{display:block;margin-top:4px;font-size:14px;color:var(--bad);font-weight:400}
.faults{margin:0 0 24px;padding:12px 16px;background:var(--bad-tint);border:1px solid var(--bad-line);border-radius:6px;
color:var(--bad)}
.faults p,.faults a{color:inherit;margin:0}
.faults ul{margin:4px 0 0;padding-left:1.4em}
.choice{display:flex;gap:10px;align-items:flex-start;margin-top:8px;font-weight:400}
.choice input{flex:none;width:20px;height:20px;margin:4px 0 0;accent-color:var(--accent)}
button,.button{display:inline-block;min-height:44px;padding:8px 28px;font:inherit;font-weight:600;text-decoration:none;
color:var(--on-accent);background:var(--accent);border:0;border-radius:6px;cursor:pointer;font-feature-settings:"palt" 1}
button:hover,.button:hover{background:var(--accent-hover)}
button.quiet{color:var(--ink);background:var(--surface);box-shadow:inset 0 0 0 1px var(--control)}
button.quiet:hover{background:var(--sunken)}
.leave-empty{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
.languages{margin:0 0 16px;font-size:14px;text-align:right}
a{color:var(--accent)}
.embed{padding:0}
.embed main{max-width:none;padding:16px;border:0;border-radius:0}
.kiosk{display:grid;min-height:100dvh;padding:24px;align-content:center;font-size:20px}
.kiosk main{width:100%;max-width:820px;padding:40px}
.kiosk h1{font-size:32px}
.kiosk input:not([type=checkbox]),.kiosk select,.kiosk button,.kiosk .button{min-height:56px}
.kiosk .choice input{width:28px;height:28px}
@media (max-width:520px){body{padding:0 0 40px}main{border-width:0 0 1px;border-radius:0;padding:24px 16px}button,.button{width:100%;text-align:center}}
`.trim()
