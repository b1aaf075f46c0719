import type { ConsentBasis } from '@shirube/audience'
import type { Transfer, TransferBody, TransferSecret, TransferSettings } from '@shirube/contract'

/** What the form of a transfer holds: the fields of every kind, of which those of the chosen kind are sent. */
export interface TransferValues {
  readonly name: string
  readonly settings: {
    readonly direction: 'in' | 'out'
    readonly place: {
      readonly kind: 'folder' | 'sftp'
      readonly folder: string
      readonly host: string
      readonly port: number
      readonly user: string
    }
    readonly schedule: { readonly kind: 'every' | 'daily'; readonly minutes: number; readonly at: string }
    readonly marker: string
    readonly notify: string[]
    readonly pattern: string
    readonly after: 'move' | 'delete' | 'leave'
    readonly plan: {
      readonly source: string
      readonly known: 'fill' | 'overwrite'
      readonly emailConsent: ConsentBasis | 'none'
      readonly cost: number | ''
      readonly list?: string | null | undefined
      readonly owner?: string | null | undefined
      /** Kept as it was set. */
      readonly campaign?: string | undefined
    }
    readonly fileName: string
    /** `view:` or `segment:`, then the id. */
    readonly whom: string
    readonly format: 'csv' | 'csv-cp932'
  }
  readonly login: 'keep' | 'password' | 'key'
  readonly secret: { readonly password: string; readonly privateKey: string; readonly passphrase: string }
}

const BLANK: TransferValues['settings'] = {
  direction: 'in',
  place: { kind: 'sftp', folder: '', host: '', port: 22, user: '' },
  schedule: { kind: 'every', minutes: 15, at: '02:00' },
  marker: '',
  notify: [],
  pattern: '*.csv',
  after: 'move',
  plan: { source: '', known: 'fill', emailConsent: 'none', cost: '' },
  fileName: 'leads_{date}.csv',
  whom: '',
  format: 'csv',
}

function shown(settings: TransferSettings): TransferValues['settings'] {
  const { direction, notify, marker = '' } = settings
  const both = {
    ...BLANK,
    direction,
    marker,
    notify: [...notify],
    place: { ...BLANK.place, ...settings.place },
    schedule: { ...BLANK.schedule, ...settings.schedule },
  }
  if (settings.direction === 'in') {
    const { pattern, after, plan } = settings
    return {
      ...both,
      pattern,
      after,
      plan: { ...plan, emailConsent: plan.emailConsent ?? 'none', cost: plan.cost ?? '' },
    }
  }
  const { fileName, format, whom } = settings
  return {
    ...both,
    fileName,
    format,
    whom: whom.kind === 'view' ? `view:${whom.view}` : `segment:${whom.segment}`,
  }
}

/** What the form shows at first: of a transfer that is there, or a new one. */
export const valuesOf = (edited: Transfer | undefined, self: string): TransferValues => ({
  name: edited?.name ?? '',
  settings: edited ? shown(edited.settings) : { ...BLANK, notify: [self] },
  login: edited?.hasSecret ? 'keep' : 'password',
  secret: { password: '', privateKey: '', passphrase: '' },
})

function placeOf({ place }: TransferValues['settings']): TransferSettings['place'] {
  const { kind, folder, host, port, user } = place
  return kind === 'folder' ? { kind, folder } : { kind, folder, host, port, user }
}

function settingsOf(values: TransferValues['settings']): TransferSettings {
  const { direction, schedule, marker, notify, pattern, after, plan, fileName, whom, format } = values
  const both = {
    place: placeOf(values),
    schedule:
      schedule.kind === 'every'
        ? ({ kind: 'every', minutes: schedule.minutes } as const)
        : ({ kind: 'daily', at: schedule.at } as const),
    ...(marker.trim() !== '' && { marker }),
    notify,
  }
  if (direction === 'out') {
    const [kind, id] = [whom.slice(0, whom.indexOf(':')), whom.slice(whom.indexOf(':') + 1)]
    const chosen =
      kind === 'segment' ? ({ kind, segment: id } as const) : ({ kind: 'view', view: id } as const)
    return { direction, ...both, fileName, whom: chosen, format }
  }
  const { source, known, emailConsent, cost, list, owner, campaign } = plan
  const taken = {
    source,
    known,
    ...(emailConsent !== 'none' && { emailConsent }),
    ...(cost !== '' && { cost }),
    ...(list && { list }),
    ...(owner && { owner }),
    ...(campaign && { campaign }),
  }
  return { direction, ...both, pattern, after, plan: taken }
}

function secretOf({ login, secret, settings }: TransferValues): TransferSecret | undefined {
  if (settings.place.kind === 'folder' || login === 'keep') return undefined
  if (login === 'password') return { kind: 'password', password: secret.password }
  const { privateKey, passphrase } = secret
  return { kind: 'key', privateKey, ...(passphrase !== '' && { passphrase }) }
}

/** The call that the form makes: only what belongs to what was chosen. */
export function bodyOf(values: TransferValues): TransferBody {
  const secret = secretOf(values)
  return { name: values.name, settings: settingsOf(values.settings), ...(secret && { secret }) }
}
