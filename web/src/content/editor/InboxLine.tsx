import type { MailPreview } from '@shirube/contract'
import type { MailVariant } from '@shirube/email'
import type { Language } from '@shirube/kernel'
import { type ReactNode, useId } from 'react'
import { countLetters } from '../count-letters.ts'
import { useText } from '../use-text.ts'
import classes from './InboxLine.module.css'

const MOST = 400

/** What stands in the inbox: the subject, and the line behind it; both are written here. */
export function InboxLine(props: {
  readonly variant: MailVariant
  readonly shown: MailPreview['shown']
  readonly language: Language
  readonly readOnly: boolean
  readonly onVariant: (variant: MailVariant) => void
}): ReactNode {
  const t = useText()
  const { variant, shown, readOnly, onVariant, language } = props
  const { preheader: _, ...rest } = variant
  return (
    <div className={classes.lines}>
      <Line
        label={t('editor.subject')}
        text={variant.subject}
        shown={shown?.subject}
        lang={language}
        readOnly={readOnly}
        strong
        onText={(subject) => onVariant({ ...variant, subject })}
      />
      <Line
        label={t('editor.preheader')}
        text={variant.preheader ?? ''}
        shown={shown?.preheader}
        lang={language}
        readOnly={readOnly}
        onText={(preheader) => onVariant(preheader === '' ? rest : { ...rest, preheader })}
      />
    </div>
  )
}

function Line(props: {
  readonly label: string
  readonly text: string
  readonly shown: string | undefined
  readonly lang: Language
  readonly readOnly: boolean
  readonly strong?: boolean
  readonly onText: (text: string) => void
}): ReactNode {
  const t = useText()
  const id = useId()
  const { label, text, shown, lang, readOnly, strong, onText } = props
  const filled = shown !== undefined && /\{[{%]/u.test(text) ? shown : undefined
  return (
    <div className={classes.line}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.field}>
        <input
          id={id}
          className={classes.input}
          data-strong={strong}
          lang={lang}
          value={text}
          maxLength={MOST}
          readOnly={readOnly}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {filled === undefined ? null : (
          <span className={classes.filled} lang={lang}>
            {filled}
          </span>
        )}
      </div>
      <span className={classes.count}>{t('editor.letters', { count: countLetters(shown ?? text) })}</span>
    </div>
  )
}
