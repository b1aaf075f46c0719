import { DEMO_SEMINARS } from '../catalogue/seminars.ts'
import type { Life } from '../past/life.ts'
import type { Calendar } from '../past/past-clock.ts'
import { exhibitionStories, listedStories } from './exhibition-stories.ts'
import { newsletterStories, seminarStories } from './welcome-stories.ts'
import { whitepaperStories } from './whitepaper-stories.ts'

/** All stories of the demo, in the order in which the leads came; each lead has a number of its own. */
export function livesOf(calendar: Calendar): readonly Life[] {
  const lives = [
    ...whitepaperStories(calendar, 0, 44),
    ...seminarStories(calendar, { ...DEMO_SEMINARS.autumn, from: 44, count: 16 }),
    ...seminarStories(calendar, { ...DEMO_SEMINARS.practice, from: 60, count: 12 }),
    ...newsletterStories(calendar, 72, 12),
    ...exhibitionStories(calendar, 84, 28),
    ...listedStories(calendar, 112),
  ]
  return lives.toSorted((a, b) => a.arrives - b.arrives)
}
