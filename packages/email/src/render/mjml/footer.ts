import type { Localised } from '@shirube/kernel'

const RULE = '────────────────────'

/** The standard footer as MJML, with what the law wants in every mail. */
export const FOOTER_MJML: Localised = {
  ja: footer('お問い合わせ: ', '今後の配信をご希望でない方は、<a LINK>こちらから配信を停止</a>できます。'),
  en: footer('Contact: ', 'If you no longer wish to receive these emails, <a LINK>unsubscribe here</a>.'),
}

/** The same footer at the end of a plain text. */
export const FOOTER_TEXT: Localised = {
  ja: textFooter('お問い合わせ: ', '配信の停止はこちら: '),
  en: textFooter('Contact: ', 'Unsubscribe: '),
}

function footer(contact: string, refuse: string): string {
  const link = 'href="{{ unsubscribeUrl }}" style="color:#5c6670;text-decoration:underline"'
  return [
    '<mj-section padding="24px 0" background-color="#ffffff"><mj-column><mj-text font-size="12px" line-height="1.7" color="#5c6670"',
    " font-family=\"-apple-system, 'Hiragino Sans', 'Noto Sans JP', Meiryo, Arial, sans-serif\">",
    '{{ organisation.name }}<br />{{ organisation.address }}<br />',
    `${contact}{{ organisation.contact }}<br /><br />{{ receiveReason }}<br />`,
    refuse.replace('LINK', link),
    '</mj-text></mj-column></mj-section>',
  ].join('')
}

function textFooter(contact: string, refuse: string): string {
  return [
    '',
    RULE,
    '{{ organisation.name }}',
    '{{ organisation.address }}',
    `${contact}{{ organisation.contact }}`,
    '{{ receiveReason }}',
    `${refuse}{{ unsubscribeUrl }}`,
    '',
  ].join('\n')
}
