import { Button, Group, Modal, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type Campaign, campaignBodySchema, campaignEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import { Refusal } from '../app/Refusal.tsx'
import { useCatalog } from '../catalog/use-catalog.ts'
import classes from './Campaign.module.css'
import type { CampaignForm } from './campaign-form.ts'
import { GOAL_KEYS, narrowedTo, unitOf } from './campaign-goal.ts'
import { bodyOf, valuesOf } from './campaign-values.ts'
import { PartFields } from './PartFields.tsx'
import { useText } from './use-text.ts'

const LETTERS = 8
const newId = (): string => `campaign-${crypto.randomUUID().replaceAll('-', '').slice(0, LETTERS)}`

/** Plans a campaign: what for, what is counted until when, whom and what it takes. */
export function CampaignDialog(props: {
  readonly campaign?: Campaign
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const { campaign, onClose } = props
  const put = useAction(campaignEndpoints.put, {
    invalidates: [campaignEndpoints.list.path, campaignEndpoints.show.path],
    onDone: async ({ id }) => {
      showToast({ text: t('saved'), closeLabel: t('close') })
      onClose()
      if (!campaign) await navigate({ to: '/campaigns/$id', params: { id } })
    },
  })
  const { form, onSubmit } = useCheckedForm({
    schema: campaignBodySchema,
    initial: valuesOf(campaign),
    bodyOf,
    error: put.error,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(campaign ? 'edit' : 'create')}
      size={640}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        onSubmit={onSubmit((body) => put.mutate({ params: { id: campaign?.id ?? newId() }, body }))}
      >
        <Stack gap={14}>
          <AimFields form={form} />
          <TimeFields form={form} />
          <WhomFields form={form} />
          <PartFields form={form} />
          <Refusal error={put.error} />
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" loading={put.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function AimFields({ form }: { readonly form: CampaignForm }): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { goal } = form.getValues()
  const kind = narrowedTo(goal)
  const things = kind === undefined ? [] : (catalog.list(kind) ?? [])
  return (
    <>
      <TextInput label={t('field.name')} data-autofocus maxLength={120} {...form.getInputProps('name')} />
      <Textarea
        label={t('field.purpose')}
        description={t('field.purposeHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('purpose')}
      />
      <div className={kind === undefined ? classes.two : classes.three}>
        <Select
          label={t('field.goal')}
          data={GOAL_KEYS.map((value) => ({ value, label: t(`goal.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('goal')}
        />
        {kind === undefined ? null : (
          <Select
            label={t('field.of')}
            placeholder={t('field.ofAny')}
            data={things.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            clearable
            {...form.getInputProps('of')}
          />
        )}
        <NumberInput
          label={t(`field.target_${unitOf(goal)}`)}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator
          {...form.getInputProps('target')}
        />
      </div>
    </>
  )
}

function TimeFields({ form }: { readonly form: CampaignForm }): ReactNode {
  const t = useText()
  const { startsOn, endsOn } = form.getValues()
  return (
    <div className={classes.three}>
      <TextInput type="date" label={t('field.startsOn')} {...form.getInputProps('startsOn')} />
      <TextInput type="date" label={t('field.endsOn')} min={startsOn} {...form.getInputProps('endsOn')} />
      <TextInput
        type="date"
        label={t('field.dueOn')}
        description={t('field.dueHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={endsOn}
        {...form.getInputProps('dueOn')}
      />
    </div>
  )
}

function WhomFields({ form }: { readonly form: CampaignForm }): ReactNode {
  const t = useText()
  const segments = useCatalog().list('segment') ?? []
  return (
    <div className={classes.two}>
      <NumberInput
        label={t('field.cost')}
        description={t('field.costHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator
        {...form.getInputProps('cost')}
      />
      <Select
        label={t('field.segment')}
        description={t('field.segmentHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={segments.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        {...form.getInputProps('segment')}
      />
    </div>
  )
}
