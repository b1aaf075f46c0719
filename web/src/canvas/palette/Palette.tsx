import { SearchField, useLanguage } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, type Ref, useMemo, useState } from 'react'
import { useText } from '../use-text.ts'
import classes from './Palette.module.css'
import { PaletteItem } from './PaletteItem.tsx'
import { matching, PALETTE_GROUPS, type PaletteStep, paletteSteps } from './palette-steps.ts'

/** The steps that can be added, by the question they answer; searched by name, chosen by Enter, press or drag. */
export function Palette(props: {
  readonly onChoose: (type: string) => void
  readonly onLeave?: () => void
  readonly allowed?: (step: PaletteStep) => boolean
  readonly draggable?: boolean
  readonly autoFocus?: boolean
  readonly searchRef?: Ref<HTMLInputElement>
}): ReactNode {
  const { onChoose, onLeave, allowed, draggable = false } = props
  const t = useText()
  const language = useLanguage()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const all = useMemo(() => paletteSteps(language), [language])
  const shown = matching(allowed ? all.filter(allowed) : all, words)
  const marked = words === '' && at === 0 ? undefined : shown[Math.min(at, shown.length - 1)]
  const choose = (type: string): void => {
    setWords('')
    setAt(0)
    onChoose(type)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      event.preventDefault()
      setAt((now) =>
        Math.max(
          0,
          Math.min(
            shown.length - 1,
            words === '' && now === 0 && by > 0 && marked === undefined ? 1 : now + by,
          ),
        ),
      )
    }
    if (event.key === 'Escape' && words === '') onLeave?.()
  }
  return (
    <div className={classes.palette} onKeyDown={press}>
      <SearchField
        size="xs"
        label={t('palette.search')}
        placeholder={t('palette.search')}
        clearLabel={t('palette.clear')}
        shortcut="/"
        value={words}
        onSearch={(next) => {
          setWords(next)
          setAt(0)
        }}
        onEnter={() => {
          const step = marked ?? shown[0]
          if (step) choose(step.type)
        }}
        {...(props.searchRef !== undefined && { inputRef: props.searchRef })}
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
