import {
  defaultOrganisationSettings,
  type homeEndpoints,
  type OrganisationSettings,
  type Targets,
} from '@shirube/contract'
import {
  funnelRows,
  isTracked,
  lockOrganisation,
  organisationRow,
  recentEvents,
  thingsToDo,
  updateOrganisation,
  weekRows,
} from '@shirube/db'
import { loadAssets } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { presentActivity, TOLD_KINDS } from '../../app/present-activity.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { settingsOf } from '../../app/settings-of.ts'
import { changing } from '../../audit/changing.ts'
import { presentToDo } from './present.ts'

const DAY = 86_400_000
const WEEKS = 8
const ACTIVITIES = 10

/** Mail says who sends it: by an address of the organisation's own, and as the law asks. */
function namesSender({ sender }: OrganisationSettings): boolean {
  const { fromEmail, address, contact } = sender
  const given = defaultOrganisationSettings('').sender.fromEmail
  return fromEmail !== given && address.trim() !== '' && contact.trim() !== ''
}

/** What the home shows. */
export function homeHandlers(context: ServerContext): Handlers<typeof homeEndpoints> {
  const { db, clock } = context.runtime
  return {
    async show({ query }) {
      const at = clock.now()
      const organisation = found(await organisationRow(db))
      const settings = settingsOf(organisation)
      const [toDo, funnel, weeks, tracked] = await Promise.all([
        thingsToDo(db, { now: at, since: at - 7 * DAY }),
        funnelRows(db, { from: at - Number(query.days) * DAY, to: at + 1 }),
        weekRows(db, { now: at, zone: organisation.timeZone, weeks: WEEKS }),
        isTracked(db),
      ])
      return {
        at,
        toDo: presentToDo(toDo),
        funnel: funnel.map(({ stage, people, tookMs }) => ({
          stage,
          people,
          ...(tookMs !== null && { tookMs }),
        })),
        weeks: weeks.map(({ from, mql, sal, sql }) => ({ from, mql, sal, sql })),
        beginning: { sender: namesSender(settings), smtp: context.inboxFolder === undefined, tracked },
        targets: settings.targets ?? {},
      }
    },
    async activity() {
      const since = clock.now() - 7 * DAY
      const rows = await recentEvents(db, { kinds: TOLD_KINDS, since, limit: ACTIVITIES })
      const assets = await loadAssets(db)
      return { items: rows.map((row) => presentActivity(row, assets)) }
    },
    putTargets: (call) =>
      changing(context, call, async (tx) => {
        const before = found(await lockOrganisation(tx))
        const targets: Targets = call.body
        const settings = { ...settingsOf(before), targets }
        await updateOrganisation(tx, { ...before, settings })
        const subject = { kind: 'organisation', id: '1' }
        const note = { action: 'organisation.changed', subject } as const
        const was = { targets: settingsOf(before).targets }
        return { answer: targets, note: { ...note, before: was, after: { targets } } }
      }),
  }
}
