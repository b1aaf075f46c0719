import type { FieldValue } from '@shirube/audience'
import { emailQuestion, type FormDefinition, type FormField } from '@shirube/contract'
import { type KnownFields, knownFields } from '@shirube/db/form'
import { fold } from '@shirube/kernel'
import { questionsToAsk, type Runtime, readPass } from '@shirube/runtime'
import type { Standing } from './standing.ts'

/** What is known of whoever is in front of the form: by the link in a mail that led here, else by the browser. */
async function knownOf(runtime: Runtime, { visitor, pass }: Standing): Promise<KnownFields | undefined> {
  const read = pass === undefined ? undefined : readPass(runtime, pass)
  if (read?.kind === 'lead') return await knownFields(runtime.db, { lead: read.lead })
  return visitor === undefined ? undefined : await knownFields(runtime.db, { visitor })
}

/** The questions to put to whoever opens the form. */
export async function questionsFor(
  runtime: Runtime,
  definition: FormDefinition,
  standing: Standing,
): Promise<readonly FormField[]> {
  if (!definition.fields.some((field) => field.whenUnknown)) return definition.fields
  return questionsToAsk(definition, (await knownOf(runtime, standing))?.fields)
}

const emailIn = (definition: FormDefinition, sent: URLSearchParams): string => {
  const asked = emailQuestion(definition)
  return fold((asked && sent.get(asked.key)) ?? '').trim()
}

/**
 * The questions that must have been answered. What the browser's lead is known to have given counts only for the
 * same address: another person at the same computer is asked like a stranger.
 */
export async function questionsDue(
  runtime: Runtime,
  definition: FormDefinition,
  about: { readonly standing: Standing; readonly sent: URLSearchParams },
): Promise<readonly FormField[]> {
  if (!definition.fields.some((field) => field.whenUnknown)) return definition.fields
  const known = await knownOf(runtime, about.standing)
  const email: FieldValue | undefined = known?.fields['email']
  const same = typeof email === 'string' && fold(email) === emailIn(definition, about.sent)
  return questionsToAsk(definition, same ? known?.fields : {})
}
