import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the organisation's settings. */
export const en = {
  title: 'Organisation',
  failed: 'Couldn’t load the organisation’s settings',
  name: 'Name of the organisation',
  nameHint: 'On the screens, in invitations and in notices.',
  language: 'Default language',
  languageHint: 'For leads and colleagues whose language is not known.',
  timeZone: 'Time zone',
  timeZoneHint: 'For dates on the screens, and for sending to leads whose zone is not known.',
  hours: {
    title: 'Business hours',
    on: 'Keep business hours',
    hint: 'Deadlines of calls and handoffs count only this time. Without them, every hour counts.',
    days: 'Days',
    from: 'Opens',
    to: 'Closes',
    order: 'Must be later than it opens',
    closed: 'Holidays and other closed days do not count.',
    toSending: 'Set closed days',
  },
  escalateTo: 'Who hears of overdue calls and handoffs',
  escalateHint: 'When a step names nobody.',
  nobody: 'Nobody',
  nothingFound: 'Nothing found',
} as const satisfies Twin<typeof ja>
