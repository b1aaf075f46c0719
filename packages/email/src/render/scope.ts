import type { FieldValue } from '@shirube/audience'
import type { Language } from '@shirube/kernel'
import type { MailContext, MailUrls } from '../content/mail-context.ts'
import { receiveReason } from '../content/receive-reason.ts'

const CUSTOM = 'custom.'

type Scope = Record<string, unknown>

/** An object without a prototype, so that a template finds nothing but what was put there. */
const bare = (values: Scope): Scope => Object.assign(Object.create(null) as Scope, values)

function leadScope(id: string, fields: Readonly<Record<string, FieldValue>>): Scope {
  const lead = bare({ id })
  const custom = bare({})
  for (const name in fields) {
    if (!Object.hasOwn(fields, name)) continue
    if (name.startsWith(CUSTOM)) custom[name.slice(CUSTOM.length)] = fields[name]
    else lead[name] = fields[name]
  }
  lead['custom'] = custom
  return lead
}

/** Everything that a mail's Liquid may see of one recipient. */
export const scopeOf = (context: MailContext, urls: MailUrls, language: Language): Scope =>
  bare({
    lead: leadScope(context.lead.id, context.lead.fields),
    company: bare(context.company?.fields ?? {}),
    organisation: bare({ ...context.organisation }),
    sender: bare({ ...context.sender }),
    unsubscribeUrl: urls.unsubscribe,
    viewUrl: urls.view ?? '',
    receiveReason: receiveReason(context.basis)[language],
    today: context.today,
  })
