import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  /** Ids of the forms, any of which lets the lead in; none named means every form. */
  forms: z.array(z.string().min(1).max(120)).max(50),
})
export type FormSubmitted = z.infer<typeof schema>

/** When: a form on the web site was submitted (フォームを送信). */
export const model: NodeModel<FormSubmitted> = {
  type: 'form-submitted',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ forms: [] }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
