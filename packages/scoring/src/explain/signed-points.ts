/** Points with their sign, a true minus sign for those taken away: +3, −2. */
export const signedPoints = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : `+${points}`)
