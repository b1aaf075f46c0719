import { Button, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { type Transfer, transferEndpoints } from '@shirube/contract'
import { Sheet } from '@shirube/ui'
import { type ReactNode, useId } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../api/use-session.ts'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText as useShared } from '../use-text.ts'
import { PlaceFields, type TransferFields } from './PlaceFields.tsx'
import { ScheduleFields } from './ScheduleFields.tsx'
import { TakingFields } from './TakingFields.tsx'
import { bodyOf, valuesOf } from './transfer-values.ts'
import { useText } from './use-text.ts'
import { WritingFields } from './WritingFields.tsx'

function useSaving(edited: Transfer | undefined, onClose: () => void) {
  const options = { invalidates: [transferEndpoints.list.path], onDone: onClose }
  const add = useAction(transferEndpoints.add, options)
  const change = useAction(transferEndpoints.change, options)
  return edited === undefined
    ? { ...add, save: (body: Parameters<typeof add.mutate>[0]['body']) => add.mutate({ body }) }
    : {
        ...change,
        save: (body: Parameters<typeof change.mutate>[0]['body']) =>
          change.mutate({ params: { id: edited.id }, body }),
      }
}

/** Sets a transfer up, or changes it. */
export function TransferSheet(props: {
  readonly edited: Transfer | undefined
  readonly onClose: () => void
}): ReactNode {
  const { edited, onClose } = props
  const t = useText()
  const shared = useShared()
  const formId = useId()
  const { id: self } = useMe()
  const { save, error, isPending } = useSaving(edited, onClose)
  const { form, onSubmit } = useCheckedForm({
    schema: transferEndpoints.add.body,
    initial: valuesOf(edited, self),
    bodyOf,
    error,
  })
  return (
    <Sheet
      opened
      purpose="detail"
      title={edited === undefined ? t('add') : t('editTitle')}
      closeLabel={shared('close')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button type="submit" form={formId} variant="filled" loading={isPending}>
            {shared('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit(save)}>
        <Stack gap="md">
          <Refusal error={error} />
          <AllFields form={form} hasSecret={edited?.hasSecret ?? false} />
        </Stack>
      </form>
    </Sheet>
  )
}

function AllFields({ form, hasSecret }: TransferFields & { readonly hasSecret: boolean }): ReactNode {
  const t = useText()
  const colleagues = useCatalog().list('user') ?? []
  const { direction } = form.getValues().settings
  return (
    <>
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('kind')}
        data={(['in', 'out'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.direction')}
      />
      <PlaceFields form={form} hasSecret={hasSecret} />
      {direction === 'in' ? <TakingFields form={form} /> : <WritingFields form={form} />}
      <ScheduleFields form={form} />
      <MultiSelect
        label={t('notify')}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        {...form.getInputProps('settings.notify')}
      />
    </>
  )
}
