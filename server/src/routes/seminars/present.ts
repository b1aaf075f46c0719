import type { Guest, Seminar } from '@shirube/contract'
import type { GuestRow, SeminarRow } from '@shirube/db/seminar'
import { leadName } from '../../app/lead-name.ts'

/** A seminar as the screens show it. */
export function presentSeminar(row: SeminarRow): Seminar {
  const { id, kind, title, startsAt, endsAt, timeZone, place, capacity, form, formName } = row
  return {
    ...{ id, kind, title, startsAt, endsAt, timeZone, place },
    registered: row.registered,
    attended: row.attended,
    archived: row.archivedAt !== null,
    ...(capacity !== null && { capacity }),
    ...(form !== null && { form }),
    ...(formName !== null && { formName }),
  }
}

/** A guest as the screens show them. */
export function presentGuest({ leadId, fields, companyName, registeredAt, attendedAt }: GuestRow): Guest {
  const email = fields['email']
  return {
    lead: leadId,
    name: leadName(fields),
    ...(companyName !== null && { company: companyName }),
    ...(typeof email === 'string' && { email }),
    ...(registeredAt !== null && { registeredAt }),
    ...(attendedAt !== null && { attendedAt }),
  }
}
