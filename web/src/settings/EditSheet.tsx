import { Button, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Sheet } from '@shirube/ui'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Refusal } from '../app/Refusal.tsx'
import { suggestId } from './suggest-id.ts'
import { useText } from './use-text.ts'

/** What the form of every declared thing holds. */
export interface NamedValues {
  readonly id: string
  readonly name: string
}

/** How the form of a declared thing stands: what its sheet shows and does. */
export interface EditSheetState<Values extends NamedValues> {
  readonly form: UseFormReturnType<Values>
  /** For a new one: what ids begin with where the name gives none, and the ids there are. */
  readonly fresh?: { readonly kind: string; readonly taken: ReadonlySet<string> } | undefined
  readonly error: unknown
  readonly pending: boolean
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly onClose: () => void
}

/** The sheet in which a declared thing is made or edited: its name, its id while it is new, and what else it has. */
export function EditSheet<Values extends NamedValues>(
  props: EditSheetState<Values> & {
    readonly title: string
    readonly nameLabel: string
    readonly children?: ReactNode
  },
): ReactNode {
  const t = useText()
  const formId = useId()
  const { title, error, pending, onSubmit, onClose, children } = props
  return (
    <Sheet
      opened
      purpose="detail"
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="filled" loading={pending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          <Refusal error={error} />
          <NameAndId {...props} />
          {children}
        </Stack>
      </form>
    </Sheet>
  )
}

function NameAndId<Values extends NamedValues>(
  props: Pick<EditSheetState<Values>, 'form' | 'fresh'> & { readonly nameLabel: string },
): ReactNode {
  const t = useText()
  const { nameLabel, form, fresh } = props
  const follow = (): void => {
    // The id follows the name until somebody writes one of their own.
    if (fresh === undefined || form.isTouched('id')) return
    const { name: typed } = form.getValues()
    form.setValues((values) => ({ ...values, id: suggestId(typed, fresh.kind, fresh.taken) }))
  }
  return (
    <>
      <TextInput label={nameLabel} data-autofocus {...form.getInputProps('name')} onBlurCapture={follow} />
      {fresh === undefined ? null : (
        <TextInput label={t('id')} description={t('idHint')} {...form.getInputProps('id')} />
      )}
    </>
  )
}
