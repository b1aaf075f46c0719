import { Stack, Textarea, TextInput } from '@mantine/core'
import { Note, Panel } from '@shirube/ui'
import { IconAlertTriangle, IconScale } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SendingPanelProps } from './sending-panel.ts'
import { useText } from './use-text.ts'

/** What the law asks every mail to say of its sender (特定電子メール法, article 4). */
export function FooterPanel({ form, disabled }: SendingPanelProps): ReactNode {
  const t = useText()
  const { address, contact } = form.getValues().settings.sender
  const input = (name: string) => ({ disabled, ...form.getInputProps(`settings.sender.${name}`) })
  return (
    <Panel title={t('footer.title')}>
      <Stack gap="md" maw={640}>
        <Note icon={IconScale}>{t('footer.hint')}</Note>
        <TextInput label={t('footer.legalName')} {...input('legalName')} />
        <Textarea label={t('footer.address')} autosize minRows={2} {...input('address')} />
        <TextInput label={t('footer.contact')} description={t('footer.contactHint')} {...input('contact')} />
        {address.trim() === '' || contact.trim() === '' ? (
          <Note icon={IconAlertTriangle} tone="warn">
            {t('footer.missing')}
          </Note>
        ) : null}
      </Stack>
    </Panel>
  )
}
