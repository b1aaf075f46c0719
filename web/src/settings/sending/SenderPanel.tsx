import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { SendingPanelProps } from './sending-panel.ts'
import { useText } from './use-text.ts'

/** Who mail comes from, and where replies go. */
export function SenderPanel({ form, disabled }: SendingPanelProps): ReactNode {
  const t = useText()
  const input = (name: string) => ({ disabled, ...form.getInputProps(`settings.sender.${name}`) })
  return (
    <Panel title={t('sender.title')}>
      <Stack gap="md" maw={640}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput label={t('sender.fromName')} {...input('fromName')} />
          <TextInput label={t('sender.fromEmail')} type="email" {...input('fromEmail')} />
        </SimpleGrid>
        <TextInput
          label={t('sender.replyTo')}
          description={t('sender.replyToHint')}
          type="email"
          {...input('replyTo')}
        />
      </Stack>
    </Panel>
  )
}
