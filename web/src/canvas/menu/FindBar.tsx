import { ActionIcon } from '@mantine/core'
import { SearchField } from '@shirube/ui'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useView } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import classes from './FindBar.module.css'
import { useFind } from './use-find.ts'

/** Finds a step by its name or by what is set in it, and brings it to the middle. */
export function FindBar(): ReactNode {
  const asked = useView(({ asking }) => asking?.kind === 'find')
  return asked ? <Search /> : null
}

function Search(): ReactNode {
  const t = useText()
  const { words, at, found, search, go, close } = useFind()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape' || words !== '') return
    event.stopPropagation()
    close()
  }
  const none = found.length === 0
  const said = none ? t('find.none') : t('find.found', { count: found.length, at: at + 1 })
  return (
    <div className={classes.bar} role="search" aria-label={t('find.title')} onKeyDown={press}>
      <SearchField
        size="xs"
        inputRef={field}
        label={t('find.title')}
        placeholder={t('find.placeholder')}
        clearLabel={t('palette.clear')}
        value={words}
        onSearch={search}
        onEnter={() => go(at + 1)}
      />
      <span className={classes.found} role="status">
        {words === '' ? '' : said}
      </span>
      <ActionIcon variant="subtle" aria-label={t('find.previous')} disabled={none} onClick={() => go(at - 1)}>
        <IconChevronUp size={15} stroke={2} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('find.next')} disabled={none} onClick={() => go(at + 1)}>
        <IconChevronDown size={15} stroke={2} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('find.close')} onClick={close}>
        <IconX size={15} stroke={2} />
      </ActionIcon>
    </div>
  )
}
