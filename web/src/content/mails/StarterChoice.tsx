import { MAIL_STARTERS, type MailStarter } from '@shirube/email'
import { type MailLayout, MailThumbnail } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import { useText } from '../use-text.ts'
import classes from './NewMailDialog.module.css'

const LAYOUTS: Readonly<Record<MailStarter['id'], MailLayout>> = {
  document: 'product',
  case: 'picture',
  letter: 'people',
}

/** The layouts to begin with, and the empty page. */
export function StarterChoice(props: {
  readonly chosen: string
  readonly onChoose: (id: string) => void
}): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const blank = { id: 'blank', name: t('mails.blank'), about: t('mails.blankAbout'), layout: 'text' as const }
  const choices = [
    ...MAIL_STARTERS.map(({ id, name, about }) => ({
      id,
      name: name[language],
      about: about[language],
      layout: LAYOUTS[id],
    })),
    blank,
  ]
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>{t('mails.layout')}</legend>
      {choices.map(({ id, name, about, layout }) => (
        <label key={id} className={classes.choice}>
          <input
            type="radio"
            name="starter"
            value={id}
            checked={props.chosen === id}
            onChange={() => props.onChoose(id)}
          />
          <MailThumbnail layout={layout} size="lg" />
          <span className={classes.words}>
            <b>{name}</b>
            <span>{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
