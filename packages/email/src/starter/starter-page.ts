/** The head that every starting layout shares: type, colours, and how it looks where the reader prefers dark. */
const HEAD = `  <mj-head>
    <mj-attributes>
      <mj-all font-family="Hiragino Sans, Noto Sans JP, Yu Gothic, Meiryo, Arial, sans-serif" />
      <mj-text font-size="15px" line-height="1.8" color="#1b1f24" padding="8px 40px" />
      <mj-button background-color="#0b5c8c" color="#ffffff" font-size="15px" font-weight="600" border-radius="6px" inner-padding="12px 32px" padding="16px 40px" />
      <mj-divider border-width="1px" border-color="#dfe3e6" padding="16px 40px" />
    </mj-attributes>
    <mj-style>
      @media (prefers-color-scheme: dark) {
        body, .page { background-color: #131618 !important; }
        .sheet, .sheet table { background-color: #1b1f22 !important; }
        .sheet td > div { color: #ebe9e4 !important; }
      }
    </mj-style>
  </mj-head>`

/** A whole mail around its sections. */
export const starterPage = (sections: string): string => `<mjml>
${HEAD}
  <mj-body background-color="#f2f1ee" css-class="page">
    <mj-section background-color="#ffffff" css-class="sheet" padding="24px 0 8px">
      <mj-column>
        <mj-text font-size="13px" font-weight="600" letter-spacing="1px">{{ organisation.name }}</mj-text>
      </mj-column>
    </mj-section>
${sections}
  </mj-body>
</mjml>
`

/** One section with one column, on the sheet. */
export const starterSection = (
  blocks: string,
): string => `    <mj-section background-color="#ffffff" css-class="sheet" padding="0 0 16px">
      <mj-column>
${blocks}
      </mj-column>
    </mj-section>`
