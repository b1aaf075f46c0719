import type { SeminarContent } from '@shirube/db/seminar'
import type { Calendar } from '../past/past-clock.ts'

const HOUR = 3_600_000

/** The seminars of the demo by short names: two that were held, and one to come. */
export const DEMO_SEMINARS = {
  autumn: { id: 'maintenance-autumn', title: '予兆保全セミナー（秋）', daysAgo: 38 },
  practice: { id: 'maintenance-practice', title: '予兆保全セミナー（実践編）', daysAgo: 6 },
  coming: { id: 'maintenance-online', title: '予兆保全オンライン相談会', daysAgo: -9 },
} as const

const EN = {
  'maintenance-autumn': 'Predictive maintenance seminar (autumn)',
  'maintenance-practice': 'Predictive maintenance seminar (in practice)',
  'maintenance-online': 'Predictive maintenance online clinic',
} as const

/** The seminars as they are kept; people register for the one to come by its form. */
export const seminarsAt = (calendar: Calendar): readonly SeminarContent[] =>
  Object.values(DEMO_SEMINARS).map(({ id, title, daysAgo }): SeminarContent => {
    const startsAt = daysAgo < 0 ? calendar.ahead(-daysAgo, 15) : calendar.ago(daysAgo, 15)
    return {
      id,
      kind: 'seminar',
      title: { ja: title, en: EN[id] },
      startsAt,
      endsAt: startsAt + 2 * HOUR,
      timeZone: 'Asia/Tokyo',
      place: daysAgo < 0 ? 'オンライン' : 'ミナモビル 5階ホール（名古屋）',
      capacity: 30,
      form: daysAgo < 0 ? 'seminar' : null,
    }
  })
