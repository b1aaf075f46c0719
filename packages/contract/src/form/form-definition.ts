import { channelSchema, fieldFault, isDerivedField, typeOfLeadField } from '@shirube/audience'
import { z } from 'zod'
import { FORM_FIELD_HOLDS, type FormField, formFieldSchema, visitorTextSchema } from './form-field.ts'
import { formReplySchema } from './form-reply.ts'

/** A document opens only after these were given (S36). */
export const GATE_FIELDS = ['companyName', 'department', 'email'] as const

/** Fields that hold only what the product knows: nobody types those. */
const CHOSEN: ReadonlySet<string> = new Set(['language', 'timeZone'])

const consentSchema = z.strictObject({
  wording: visitorTextSchema(2000),
  /** Kept with every consent: which wording it was. */
  version: z.string().trim().min(1).max(60),
  channel: channelSchema,
  required: z.boolean(),
})

const shapeSchema = z.strictObject({
  format: z.literal(1),
  title: visitorTextSchema(200),
  intro: visitorTextSchema(2000).optional(),
  fields: z.array(formFieldSchema).min(1).max(50),
  consent: consentSchema.optional(),
  /** The document that is given for the answers. */
  material: z.string().min(1).max(60).optional(),
  submit: visitorTextSchema(60).optional(),
  thanks: z.strictObject({
    title: visitorTextSchema(200),
    text: visitorTextSchema(2000),
    /** A page of the organisation that is opened instead. */
    redirect: z
      .url({ protocol: /^https?$/u })
      .max(2000)
      .optional(),
  }),
  /** The colleagues who are told of each submission, by mail. */
  notify: z.array(z.uuid()).max(20).optional(),
  /** What whoever sent the form in is answered at once, outside every scenario. */
  reply: formReplySchema.optional(),
  /**
   * The address is to be confirmed by a link that is mailed to it; until then nothing enters any lead's record
   * (double opt-in).
   */
  confirmation: z.strictObject({ validHours: z.number().int().min(1).max(168) }).optional(),
  /** How many of the questions that are asked `whenUnknown` are asked at a time; without it, all that are unknown. */
  atOnce: z.number().int().min(1).max(20).optional(),
  /** The form may stand on one device for many people, as at an exhibition; they come from this source. */
  kiosk: z.strictObject({ source: z.string().trim().min(1).max(120) }).optional(),
  /**
   * After how many hours the same person counts as having submitted again. Before that the answers are kept but
   * set nothing off, so that nobody can have a stranger's inbox filled.
   */
  repeatAfterHours: z.number().int().min(1).max(720).default(24),
})

type Shape = z.infer<typeof shapeSchema>

function fieldIssue(form: Shape, field: FormField, i: number): readonly [string, string] | undefined {
  const { leadField } = field
  if (form.fields.findIndex((other) => other.key === field.key) !== i) return ['key', 'is there twice']
  if (field.whenUnknown && (leadField === undefined || leadField === 'email'))
    return ['whenUnknown', 'is for questions whose answer a lead keeps; the address is asked of everybody']
  if (leadField === undefined) return undefined
  if (isDerivedField(leadField)) return ['leadField', 'is worked out by the product']
  if (form.fields.findIndex((other) => other.leadField === leadField) !== i)
    return ['leadField', 'is asked twice']
  if (CHOSEN.has(leadField)) {
    const options = field.type === 'select' ? field.options : []
    const chosen = options.length > 0 && options.every((o) => fieldFault(leadField, o.value) === undefined)
    return chosen
      ? undefined
      : ['leadField', 'is chosen from a list, of which each value must be one that it can hold']
  }
  const holds = typeOfLeadField(leadField)
  return holds === undefined || holds === FORM_FIELD_HOLDS[field.type]
    ? undefined
    : ['leadField', `holds ${holds}, and the answer is ${FORM_FIELD_HOLDS[field.type]}`]
}

/** The question by which a form learns whose it is; a form that may be published has one. */
export const emailQuestion = ({ fields }: { readonly fields: readonly FormField[] }): FormField | undefined =>
  fields.find(({ leadField, type }) => leadField === 'email' && type === 'email')

/** A form as a marketer draws it: questions, consent, what it gives, what it says afterwards. */
export const formDefinitionSchema = shapeSchema.superRefine((form, ctx) => {
  for (const [i, field] of form.fields.entries()) {
    const issue = fieldIssue(form, field, i)
    if (issue) ctx.addIssue({ code: 'custom', path: ['fields', i, issue[0]], message: issue[1] })
  }
  if (emailQuestion(form) === undefined)
    ctx.addIssue({
      code: 'custom',
      path: ['fields'],
      message: 'needs a question of type email for the field email',
    })
  if (form.material === undefined) return
  if (form.thanks.redirect !== undefined)
    ctx.addIssue({
      code: 'custom',
      path: ['thanks', 'redirect'],
      message: 'the page after the form hands out the document, so no other page can be opened instead',
    })
  for (const gate of GATE_FIELDS) {
    if (form.fields.some((field) => field.leadField === gate && field.required)) continue
    ctx.addIssue({
      code: 'custom',
      path: ['material'],
      message: `a document is given only for ${GATE_FIELDS.join(', ')}; no required question asks for ${gate}`,
    })
  }
})
export type FormDefinition = z.infer<typeof formDefinitionSchema>
