import { ensurePartitions, findIdentities } from '@shirube/db'
import { openFileStore, startRuntime } from '@shirube/runtime'
import type { Config } from '@shirube/runtime/config'
import { makeCampaign } from './catalogue/make-campaign.ts'
import { makeCatalogue } from './catalogue/make-catalogue.ts'
import { publishExamples } from './catalogue/publish-examples.ts'
import { makeColleagues } from './colleagues.ts'
import type { Life, World } from './past/life.ts'
import { calendarTo, inPast, pastClock } from './past/past-clock.ts'
import { playLife } from './past/play-life.ts'
import { siteOf } from './site.ts'
import { livesOf } from './stories/lives.ts'

const AT_ONCE = 6
/** How long ago the fictional company began to use the product. */
const BEGAN_DAYS_AGO = 75
/** From then on to the month after this one. */
const MONTHS = 4

/** Plays the stories, several at once; whoever is there already has had theirs. */
async function playAll(world: World, lives: readonly Life[]): Promise<void> {
  const waiting = [...lives]
  const work = async (): Promise<void> => {
    for (let life = waiting.shift(); life; life = waiting.shift()) {
      const email = life.person.fields['email'] ?? ''
      const known = await findIdentities(world.runtime.db, [{ kind: 'email', value: email }])
      if (known.length === 0) await playLife(world, life)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/**
 * Fills a fresh installation with a fictional company: colleagues, content, three live scenarios, and ten weeks in
 * which some hundred leads came, read, were called and handed over. Safe to repeat after it was broken off.
 */
export async function seedDemo(config: Config, about: { readonly adminEmail: string }): Promise<void> {
  const runtime = await startRuntime(
    { ...config, testClock: false, logLevel: 'error' },
    { name: 'demo', connections: 8 },
  )
  try {
    const calendar = calendarTo(Date.now())
    const began = inPast(runtime, pastClock(calendar.ago(BEGAN_DAYS_AGO, 9)))
    await ensurePartitions(runtime.db, began.clock.now(), MONTHS)
    const { publicUrl } = config
    const staff = await makeColleagues(began, about.adminEmail)
    await makeCatalogue(began, { files: openFileStore(config.files), site: siteOf(publicUrl), calendar })
    await publishExamples(began, { kind: 'user', id: staff.marketer })
    await makeCampaign(began, { calendar, by: staff.marketer })
    const world: World = { runtime, staff, calendar, publicUrl }
    await playAll(world, livesOf(calendar))
  } finally {
    await runtime.close()
  }
}
