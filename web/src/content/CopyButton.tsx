import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** Takes a text into the clipboard, and says so. */
export function CopyButton(props: { readonly text: string }): ReactNode {
  const t = useText()
  const { copied, copy } = useClipboard({ timeout: 2_000 })
  const Icon = copied ? IconCheck : IconCopy
  return (
    <Button leftSection={<Icon size={14} stroke={1.75} />} onClick={() => copy(props.text)}>
      {t(copied ? 'copied' : 'copy')}
    </Button>
  )
}
