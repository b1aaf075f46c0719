import { SearchField } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import classes from './Palette.module.css'
import { PaletteItem } from './PaletteItem.tsx'
import type { PaletteProps } from './palette-props.ts'
import { PALETTE_GROUPS } from './palette-steps.ts'
import { usePalette } from './use-palette.ts'

/** The steps that can be added, by the question they answer; searched by name, chosen by Enter, press or drag. */
export function Palette(props: PaletteProps): ReactNode {
  const { draggable = false, searchRef } = props
  const t = useText()
  const { words, shown, marked, search, enter, choose, press } = usePalette(props)
  return (
    <div className={classes.palette} onKeyDown={press}>
      <SearchField
        size="xs"
        label={t('palette.search')}
        placeholder={t('palette.search')}
        clearLabel={t('palette.clear')}
        shortcut="/"
        value={words}
        onSearch={search}
        onEnter={enter}
        {...(searchRef !== undefined && { inputRef: searchRef })}
      />
      <div className={classes.groups}>
        {PALETTE_GROUPS.map((group) => (
          <Group key={group} title={t(`palette.groups.${group}`)}>
            {shown
              .filter((step) => step.group === group)
              .map((step) => (
                <PaletteItem
                  key={step.type}
                  step={step}
                  marked={step === marked}
                  draggable={draggable}
                  onChoose={choose}
                />
              ))}
          </Group>
        ))}
        {shown.length === 0 ? <p className={classes.hint}>{t('palette.none', { words })}</p> : null}
        {draggable ? <p className={classes.hint}>{t('palette.hint')}</p> : null}
      </div>
      <div className={classes.heard} role="status">
        {words === '' ? '' : t('palette.found', { count: shown.length })}
      </div>
    </div>
  )
}

function Group(props: { readonly title: string; readonly children: readonly ReactNode[] }): ReactNode {
  if (props.children.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{props.title}</h3>
      <ul className={classes.list}>{props.children}</ul>
    </section>
  )
}
