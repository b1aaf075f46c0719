import { LanguageSwitch, usePageTitle, Wordmark } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useChangeLanguage } from '../app/use-change-language.ts'
import { useShownLanguage } from '../i18n/use-shown-language.ts'
import classes from './BareScreen.module.css'
import { useText } from './use-text.ts'

/** A screen for whoever has not signed in: one thing to do, on paper. */
export function BareScreen(props: {
  readonly title: string
  readonly text?: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const changeLanguage = useChangeLanguage()
  usePageTitle(props.title)
  return (
    <main className={classes.screen}>
      <div className={classes.head}>
        <Wordmark />
        <LanguageSwitch language={language} label={t('language')} onChange={changeLanguage} />
      </div>
      <section className={classes.box}>
        <h1>{props.title}</h1>
        {props.text === undefined ? null : <p>{props.text}</p>}
        {props.children}
      </section>
      {props.foot === undefined ? null : <div className={classes.foot}>{props.foot}</div>}
    </main>
  )
}
