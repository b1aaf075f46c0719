import { giveSeat, markTold, noteAttended } from '@shirube/db/seminar'
import type { EpochMs } from '@shirube/kernel'
import { changeGuest, changeListMembers, inLead, record } from '@shirube/runtime'
import { siteOf } from '../site.ts'
import type { Deed, Moment } from './life.ts'

/** The pages of the fictional company's site that leads look at. */
const PAGES = {
  top: { path: '/', title: 'ミナモ計装｜設備の声を、止まる前に聴く', groups: [] },
  product: { path: '/products/watch', title: 'ミナモWatch｜ミナモ計装', groups: ['product'] },
  cases: { path: '/cases/', title: '導入事例｜ミナモ計装', groups: ['adoption'] },
  takase: { path: '/cases/takase', title: '高瀬精工様｜導入事例', groups: ['adoption'] },
  price: { path: '/price', title: '料金｜ミナモ計装', groups: ['price'] },
  guide: { path: '/guide', title: 'はじめての予兆保全ガイド｜ミナモ計装', groups: [] },
  recruit: { path: '/recruit', title: '採用情報｜ミナモ計装', groups: ['recruiting'] },
} as const

/** A page of the site, by a short name. */
export type PageName = keyof typeof PAGES

/** What a view of a page carries. */
function pageOf({ world, visitor }: Moment, page: PageName) {
  const { path, title, groups } = PAGES[page]
  const url = `${siteOf(world.publicUrl)}${path}`
  return { url, path: new URL(url).pathname, title, groups: [...groups], visitor }
}

/** Looks at a page. */
export const views = (at: EpochMs, page: PageName): Deed => ({
  at,
  does: async (moment) => {
    const payload = pageOf(moment, page)
    await inLead(moment.runtime, moment.lead, (session) => record(session, { kind: 'page.viewed', payload }))
  },
})

/** Opens the document that the form gave. */
export const downloads = (at: EpochMs, form: string): Deed => ({
  at,
  does: async ({ runtime, lead }) => {
    const payload = { material: 'guide', form }
    await inLead(runtime, lead, (session) => record(session, { kind: 'asset.downloaded', payload }))
  },
})

/** Does something that the fictional company has declared itself. */
export const does = (
  at: EpochMs,
  event: string,
  payload: Readonly<Record<string, string | number | boolean>>,
): Deed => ({
  at,
  does: async ({ runtime, lead }) => {
    await inLead(runtime, lead, (session) => record(session, { kind: `custom.${event}`, payload }))
  },
})

/** Was at a seminar, as the list from the door says. */
export const attends = (at: EpochMs, seminar: string): Deed => ({
  at,
  does: async ({ runtime, lead }) => {
    await inLead(runtime, lead, async (session) => {
      const { tx, now } = session
      await giveSeat(tx, { seminar, lead }, now)
      await noteAttended(tx, { seminar, lead }, now)
      await markTold(tx, { seminar, lead }, now)
      await record(session, { kind: 'seminar.attended', payload: { seminar } })
    })
  },
})

/** Registers for a seminar, with a colleague's help. */
export const registers = (at: EpochMs, seminar: string): Deed => ({
  at,
  does: async ({ runtime, lead, world }) => {
    const actor = { kind: 'user', id: world.staff.marketer } as const
    await changeGuest(runtime, { seminar, lead, what: 'register' }, actor)
  },
})

/** Is put on a list by the marketer. */
export const listed = (at: EpochMs, list: string): Deed => ({
  at,
  does: async ({ runtime, lead, world }) => {
    const actor = { kind: 'user', id: world.staff.marketer } as const
    await changeListMembers(runtime, { list, leads: [lead], change: 'add' }, actor)
  },
})

/** Opens a mail, and follows its button when the lead is one who clicks. */
export const reads = (
  at: EpochMs,
  mail: { readonly key: string; readonly id: string },
  clicks: boolean,
): Deed => ({
  at,
  does: async (moment) => {
    const about = { message: mail.key, mail: mail.id }
    const target = pageOf(moment, mail.id.endsWith('case') ? 'takase' : 'product')
    await inLead(moment.runtime, moment.lead, async (session) => {
      await record(session, { kind: 'mail.opened', payload: about })
      if (!clicks) return
      await record(session, { kind: 'mail.clicked', payload: { ...about, link: '1', url: target.url } })
      await record(session, { kind: 'page.viewed', payload: target })
    })
  },
})
