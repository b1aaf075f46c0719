import '@mantine/spotlight/styles.layer.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconArrowRight, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../use-text.ts'
import { hidePalette } from './palette-store.ts'
import { useFound } from './use-found.ts'

/** The way by keyboard to any screen, scenario or lead, and to what the open screen offers. */
export function CommandPalette(props: { readonly opened: boolean }): ReactNode {
  const t = useText()
  const [typed, setTyped] = useState('')
  const found = useFound(typed)
  const { opened } = props
  useEffect(() => {
    if (opened) spotlight.open()
    else spotlight.close()
  }, [opened])
  return (
    <Spotlight.Root
      shortcut={null}
      onSpotlightClose={hidePalette}
      query={typed}
      onQueryChange={setTyped}
      scrollable
      centered={false}
      yOffset="12vh"
      overlayProps={{ blur: 0 }}
      maxHeight={440}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={16} stroke={1.75} />}
      />
      <Spotlight.ActionsList>
        {found.map(({ title, commands }) => (
          <Spotlight.ActionsGroup key={title} label={title}>
            {commands.map(({ id, label, hint, icon: Icon = IconArrowRight, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                {...(hint !== undefined && { description: hint })}
                leftSection={<Icon size={16} stroke={1.75} />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
