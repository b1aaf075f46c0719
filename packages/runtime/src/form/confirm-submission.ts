import type { FieldValue } from '@shirube/audience'
import { formDefinitionSchema } from '@shirube/contract'
import { type FormListRow, formList } from '@shirube/db'
import { confirmPending, type PendingSubmission, pendingById } from '@shirube/db/form'
import type { Runtime } from '../runtime.ts'
import { readConfirmToken } from './confirm-link.ts'
import type { FilledForm } from './filled-form.ts'
import { type Submitted, submitForm } from './submit-form.ts'

/** What a link to confirm turned out to be. */
export type Confirmable =
  | { readonly kind: 'open'; readonly form: FormListRow; readonly pending: PendingSubmission }
  | { readonly kind: 'used' | 'expired' | 'forged' }

/** Reads a link to confirm; looking at it confirms nothing. */
export async function readConfirmation(
  runtime: Runtime,
  link: { readonly form: string; readonly token: string },
): Promise<Confirmable> {
  const id = readConfirmToken(runtime, link.form, link.token)
  if (id === undefined) return { kind: 'forged' }
  const [form] = await formList(runtime.db, link.form)
  const pending = await pendingById(runtime.db, id)
  if (!form || !pending) return { kind: 'expired' }
  if (pending.confirmedAt !== null) return { kind: 'used' }
  return pending.expiresAt < runtime.clock.now() ? { kind: 'expired' } : { kind: 'open', form, pending }
}

/** Somebody else has confirmed it in the meantime. */
class Used extends Error {}

/** What came of pressing the button: taken in, or why not. */
export type Confirmed =
  | { readonly kind: 'confirmed'; readonly form: FilledForm; readonly submitted: Submitted }
  | Exclude<Confirmable, { kind: 'open' }>

/** Takes in a submission whose address was confirmed, as if it were sent now; once, however often it is asked for. */
export async function confirmSubmission(
  runtime: Runtime,
  link: { readonly form: string; readonly token: string },
  about: { readonly publicUrl: string; readonly ip?: string },
): Promise<Confirmed> {
  const found = await readConfirmation(runtime, link)
  if (found.kind !== 'open') return found
  const { pending } = found
  const { id, url, visitor, source, consent, language, createdAt } = pending
  const form: FilledForm = {
    ...{ id: found.form.id, name: found.form.name, language, publicUrl: about.publicUrl },
    definition: formDefinitionSchema.parse(pending.definition),
    answers: {
      values: pending.answers as Readonly<Record<string, FieldValue>>,
      faults: {},
      consent: consent ?? undefined,
    },
    confirmation: { sentAt: createdAt, ...(about.ip !== undefined && { ip: about.ip }) },
    ...(visitor && { visitor }),
    ...(url !== null && { url }),
    ...(source !== null && { source }),
  }
  try {
    const submitted = await submitForm(runtime, form, async ({ tx, now }) => {
      if (!(await confirmPending(tx, id, now))) throw new Used()
    })
    return { kind: 'confirmed', form, submitted }
  } catch (error) {
    if (error instanceof Used) return { kind: 'used' }
    throw error
  }
}
