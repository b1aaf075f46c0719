import type { ReactNode } from 'react'
import classes from './Switcher.module.css'
import type { Setting } from './setting.ts'

/** Changes what the gallery shows; it keeps out of the way of pictures. */
export function Switcher(props: {
  readonly setting: Setting
  readonly pages: readonly string[]
  readonly onChange: (setting: Setting) => void
}): ReactNode {
  const { setting, pages, onChange } = props
  return (
    <aside className={classes.switcher} aria-label="Gallery">
      <select
        aria-label="Page"
        value={setting.page}
        onChange={(event) => onChange({ ...setting, page: event.currentTarget.value })}
      >
        {pages.map((page) => (
          <option key={page}>{page}</option>
        ))}
      </select>
      <button
        type="button"
        onClick={() => onChange({ ...setting, language: setting.language === 'ja' ? 'en' : 'ja' })}
      >
        {setting.language}
      </button>
      <button
        type="button"
        onClick={() => onChange({ ...setting, theme: setting.theme === 'dark' ? 'light' : 'dark' })}
      >
        {setting.theme}
      </button>
    </aside>
  )
}
