import type { MailContent } from '@shirube/email'
import type { Language } from '@shirube/kernel'

const GREETINGS: Readonly<Record<Language, string>> = {
  ja: '{{ lead.lastName | default: "ご担当者" }} 様',
  en: 'Hello {{ lead.firstName | default: "there" }},',
}

/** A mail with a greeting and nothing else. */
export const blankMail = (language: Language): MailContent => ({
  format: 1,
  variants: {
    [language]: {
      subject: '',
      mjml: `<mjml>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text font-size="15px" line-height="1.8">
          <p>${GREETINGS[language]}</p>
        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`,
    },
  },
})
