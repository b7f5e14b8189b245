/**
 * Colours, once for light and once for dark, and type. Every text colour has a contrast of at least 4.5:1 on both grounds.
 * Pictures keep their light ground in the dark: dark lines on a transparent ground would vanish there.
 */
export const tokens = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --wash: #f6f2ea; --ink: #211e1a; --muted: #625c53; --line: #ddd5c7; --accent: #a3311f; --link: #8c2a1a;
  --mark: #fbe7a1; --shade: rgb(60 45 20 / .16);
  --note: #1f5784; --tip: #2a6640; --important: #68408e; --warning: #865000; --caution: #a3261f;
  --code-comment: #6b6357; --code-keyword: #9a2b1c; --code-string: #2a6038; --code-number: #7c4a00; --code-function: #1f5384; --code-type: #673f8d;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", Georgia, Cambria, "Noto Serif", serif;
  --sans: "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: "JetBrains Mono", ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --measure: 38rem; --gap: 1.15em;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171512; --wash: #221f1b; --ink: #ebe6dc; --muted: #b0a899; --line: #403a32; --accent: #f08d79; --link: #f3a797;
    --mark: #5a4a12; --shade: rgb(0 0 0 / .6);
    --note: #94c4ee; --tip: #93d1a5; --important: #cfb2ef; --warning: #e9bb6c; --caution: #f5a197;
    --code-comment: #a99f90; --code-keyword: #f5a197; --code-string: #a6d4a3; --code-number: #e7bc77; --code-function: #97c5ee; --code-type: #cfb3ef;
  }
  img { background: #fffdf9; }
}
`
