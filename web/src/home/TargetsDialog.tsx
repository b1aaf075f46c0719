import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import {
  FUNNEL_STAGES,
  type FunnelStageName,
  type Home,
  homeEndpoints,
  organisationEndpoints,
} from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useAction } from '../api/use-action.ts'
import { Refusal } from '../app/Refusal.tsx'
import classes from './HomeScreen.module.css'
import { useText } from './use-text.ts'

type Values = Readonly<Partial<Record<FunnelStageName, string | number | undefined>>>

/** Sets how many are to come to each stage in thirty days. */
export function TargetsDialog(props: {
  readonly targets: Home['targets']
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { targets, onClose } = props
  const [values, setValues] = useState<Values>(targets)
  const put = useAction(homeEndpoints.putTargets, {
    invalidates: [homeEndpoints.show.path, organisationEndpoints.show.path],
    onDone: () => {
      onClose()
      showToast({ text: t('targets.saved'), closeLabel: t('close') })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const set = FUNNEL_STAGES.flatMap((stage) => {
      const n = values[stage]
      return typeof n === 'number' ? [[stage, n] as const] : []
    })
    put.mutate({ body: Object.fromEntries(set) })
  }
  return (
    <Modal opened onClose={onClose} title={t('targets.dialog')} size={440} withCloseButton={false}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <p>{t('targets.hint')}</p>
          <Fields values={values} onChange={setValues} />
          <Refusal error={put.error} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" loading={put.isPending}>
              {t('targets.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function Fields(props: { readonly values: Values; readonly onChange: (values: Values) => void }): ReactNode {
  const t = useText()
  const { values, onChange } = props
  return (
    <div className={classes.fields}>
      {FUNNEL_STAGES.map((stage) => (
        <NumberInput
          key={stage}
          label={t(`stages.${stage}`)}
          min={1}
          max={10_000_000}
          allowDecimal={false}
          thousandSeparator
          value={values[stage] ?? ''}
          onChange={(n) => onChange({ ...values, [stage]: n })}
        />
      ))}
    </div>
  )
}
