import { Button, Textarea } from '@mantine/core'
import type { MailVariant } from '@shirube/email'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import classes from './TextPart.module.css'

/** The plain-text part: made from the mail, or written by hand. */
export function TextPart(props: {
  readonly variant: MailVariant
  readonly shown: string
  readonly readOnly: boolean
  readonly onVariant: (variant: MailVariant) => void
}): ReactNode {
  const t = useText()
  const { variant, shown, readOnly, onVariant } = props
  const { text, ...derived } = variant
  const own = text !== undefined
  return (
    <div className={classes.part}>
      <div className={classes.head}>
        <span>{t(own ? 'editor.ownText' : 'editor.derivedText')}</span>
        {readOnly ? null : (
          <Button size="xs" onClick={() => onVariant(own ? derived : { ...variant, text: shown })}>
            {t(own ? 'editor.deriveText' : 'editor.writeText')}
          </Button>
        )}
      </div>
      {own ? (
        <Textarea
          aria-label={t('editor.ownText')}
          autosize
          minRows={8}
          value={text}
          readOnly={readOnly}
          onChange={(event) => onVariant({ ...variant, text: event.currentTarget.value })}
        />
      ) : null}
      <pre className={classes.shown}>{shown}</pre>
    </div>
  )
}
