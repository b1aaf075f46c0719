import { LanguageSwitch, Wordmark } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useChangeLanguage } from '../app/use-change-language.ts'
import { useShownLanguage } from '../i18n/use-shown-language.ts'
import classes from './BareScreen.module.css'
import { useText } from './use-text.ts'

/** A screen for whoever has not signed in: one thing to do, on paper. */
export function BareScreen(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  return (
    <main className={classes.screen}>
      <div className={classes.head}>
        <Wordmark />
        <LanguageSwitch language={language} label={t('language')} onChange={useChangeLanguage()} />
      </div>
      <section className={classes.box}>
        <h1>{props.title}</h1>
        {props.children}
      </section>
    </main>
  )
}
