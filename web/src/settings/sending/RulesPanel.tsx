import { Group, NumberInput, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { SendingPanelProps } from './sending-panel.ts'
import { useText } from './use-text.ts'

/** When mail may go out, how often to one person, and on which days nothing is done. */
export function RulesPanel(props: SendingPanelProps): ReactNode {
  const t = useText()
  const { form, disabled } = props
  const input = (name: string) => ({ disabled, ...form.getInputProps(`settings.sending.${name}`) })
  const caps = { min: 1, allowDecimal: false, hideControls: true, description: t('rules.capHint') }
  return (
    <Panel title={t('rules.title')}>
      <Stack gap="md" maw={640}>
        <QuietHours {...props} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <NumberInput label={t('rules.perDay')} max={100} {...caps} {...input('perDay')} />
          <NumberInput label={t('rules.perWeek')} max={500} {...caps} {...input('perWeek')} />
        </SimpleGrid>
        <Switch
          label={t('rules.holidays')}
          description={t('rules.holidaysHint')}
          disabled={disabled}
          {...form.getInputProps('settings.sending.holidaysOfJapan', { type: 'checkbox' })}
        />
        <Textarea
          label={t('rules.closed')}
          description={t('rules.closedHint')}
          autosize
          minRows={2}
          maxRows={8}
          {...input('closedDates')}
        />
      </Stack>
    </Panel>
  )
}

function QuietHours({ form, disabled }: SendingPanelProps): ReactNode {
  const t = useText()
  const on = form.getValues().settings.sending.quietOn
  const input = (name: string) => ({
    type: 'time',
    disabled: disabled || !on,
    ...form.getInputProps(`settings.sending.quiet.${name}`),
  })
  return (
    <Stack gap="xs">
      <Switch
        label={t('rules.quietOn')}
        description={t('rules.quietHint')}
        disabled={disabled}
        {...form.getInputProps('settings.sending.quietOn', { type: 'checkbox' })}
      />
      <Group gap="md" role="group" aria-label={t('rules.quiet')}>
        <TextInput label={t('rules.from')} {...input('from')} />
        <TextInput label={t('rules.to')} {...input('to')} />
      </Group>
    </Stack>
  )
}
