import type { Scores } from '@shirube/audience'

/** The score on each axis and in total. */
export const presentScores = (scores: Scores) => {
  const { company, personal, site, real } = scores
  return { company, personal, site, real, total: company + personal + site + real }
}
