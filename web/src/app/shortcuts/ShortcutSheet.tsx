import { Keycap, SectionTitle, Sheet } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useText } from '../use-text.ts'
import { commandKey } from './command-key.ts'
import classes from './ShortcutSheet.module.css'
import { type ShortcutGroup, shortcutStore } from './shortcut-store.ts'

/** Everything that can be done by keyboard here, opened with `?`. */
export function ShortcutSheet(): ReactNode {
  const t = useText()
  const { opened, groups } = useStore(shortcutStore)
  const everywhere: ShortcutGroup = {
    title: t('shortcuts.everywhere'),
    shortcuts: [
      { keys: [commandKey('K')], does: t('shortcuts.palette') },
      { keys: ['?'], does: t('shortcuts.sheet') },
      { keys: ['Esc'], does: t('shortcuts.close') },
    ],
  }
  return (
    <Sheet
      opened={opened}
      purpose="detail"
      title={t('shortcuts.title')}
      closeLabel={t('state.close')}
      onClose={() => shortcutStore.setState({ opened: false })}
    >
      {[...groups.values(), everywhere].map(({ title, shortcuts }) => (
        <section key={title} className={classes.group}>
          <SectionTitle>{title}</SectionTitle>
          <dl className={classes.list}>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  {keys.map((key) => (
                    <Keycap key={key}>{key}</Keycap>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  )
}
