import type { ReactNode } from 'react'
import type { Language } from '../format/language.ts'
import classes from './LanguageSwitch.module.css'

const LANGUAGES = [
  { code: 'ja', short: '日', name: '日本語' },
  { code: 'en', short: 'EN', name: 'English' },
] as const

/** Changes the language of every screen at once; each language is named in itself. */
export function LanguageSwitch(props: {
  readonly language: Language
  readonly label: string
  readonly onChange: (language: Language) => void
}): ReactNode {
  return (
    <div className={classes.switch} role="group" aria-label={props.label}>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={name}
          aria-pressed={props.language === code}
          onClick={() => props.onChange(code)}
        >
          {short}
        </button>
      ))}
    </div>
  )
}
