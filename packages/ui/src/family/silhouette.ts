import type { Family } from './family.ts'

/** The outline of each family's tile on a field of 16 × 16, as SVG path data. */
export const SILHOUETTES: Readonly<Record<Family, string>> = {
  when: 'M8 0a8 8 0 1 1 0 16A8 8 0 1 1 8 0Z',
  who: 'M0 8a8 8 0 0 1 16 0v5.5a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 0 13.5Z',
  where: 'M3 0h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3Z',
  what: 'M1.5 0h9.4L16 5.1v9.4a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 0 14.5v-13A1.5 1.5 0 0 1 1.5 0Z',
  flow: 'M8-.6 16.6 8 8 16.6-.6 8Z',
  score: 'M3.8.3h8.4L16 8l-3.8 7.7H3.8L0 8Z',
  sales: 'M0 0h16v9.9L8 16 0 9.9Z',
}
