import type { Organisation } from '@shirube/contract'

/** What the fields of the sending settings hold, each under the path that it has in the organisation. */
export interface SendingValues {
  readonly settings: {
    readonly sender: {
      readonly fromName: string
      readonly fromEmail: string
      readonly replyTo: string
      readonly legalName: string
      readonly address: string
      readonly contact: string
    }
    readonly sending: {
      readonly quietOn: boolean
      readonly quiet: { readonly from: string; readonly to: string }
      readonly perDay: number | ''
      readonly perWeek: number | ''
      readonly holidaysOfJapan: boolean
      /** One a line. */
      readonly closedDates: string
    }
  }
}

/** The settings as the fields begin with them. */
export function sendingValues({ settings }: Organisation): SendingValues {
  const { sender, sending } = settings
  const { fromName, fromEmail, legalName, address, contact } = sender
  return {
    settings: {
      sender: { fromName, fromEmail, replyTo: sender.replyTo ?? '', legalName, address, contact },
      sending: {
        quietOn: sending.quiet !== undefined,
        quiet: sending.quiet ?? { from: '21:00', to: '08:00' },
        perDay: sending.perDay ?? '',
        perWeek: sending.perWeek ?? '',
        holidaysOfJapan: sending.holidaysOfJapan,
        closedDates: sending.closedDates.join('\n'),
      },
    },
  }
}

const linesOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[\n,、]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The organisation with what the fields hold in the place of what it had. */
export function withSending(before: Organisation, { settings }: SendingValues): Organisation {
  const { replyTo, ...sender } = settings.sender
  const { dkim } = before.settings.sender
  const { quietOn, quiet, perDay, perWeek, closedDates, holidaysOfJapan } = settings.sending
  return {
    ...before,
    settings: {
      ...before.settings,
      sender: {
        ...sender,
        ...(replyTo !== '' && { replyTo }),
        ...(dkim && { dkim }),
      },
      sending: {
        ...(quietOn && { quiet }),
        ...(perDay !== '' && { perDay }),
        ...(perWeek !== '' && { perWeek }),
        holidaysOfJapan,
        closedDates: [...new Set(linesOf(closedDates))].sort(),
      },
    },
  }
}
