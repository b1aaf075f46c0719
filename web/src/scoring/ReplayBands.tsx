import type { ScoreReplay } from '@shirube/contract'
import { type BandLift, liftByBand } from '@shirube/scoring'
import { formatShare, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './ReplayPanel.module.css'
import { useText } from './use-text.ts'

/** How the judged leads of each band fared beside all of them, under both rule sets: the lift by score band. */
export function ReplayBands({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { tally, live, draft } = replay
  const before = new Map(liftByBand(live, tally, tally.live).map((one) => [one.band, one]))
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t('band')}</th>
          <th scope="col">{t('replayLive', { version: live.version })}</th>
          <th scope="col">{t('replayDraft', { version: live.version + 1 })}</th>
        </tr>
      </thead>
      <tbody>
        {liftByBand(draft, tally, tally.draft).map((after) => (
          <tr key={after.band}>
            <th scope="row">{draft.bands.find(({ id }) => id === after.band)?.name[language]}</th>
            <td>
              <Lift of={before.get(after.band)} />
            </td>
            <td>
              <Lift of={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lift({ of }: { readonly of: BandLift | undefined }): ReactNode {
  const t = useText()
  if (!of || of.judged === 0) return t('unknown')
  const { good, judged, lift } = of
  return (
    <>
      {lift === undefined ? null : <b>{t('lift', { times: lift.toFixed(1) })}</b>}{' '}
      <small>{t('liftOf', { share: formatShare(good / judged), good, judged })}</small>
    </>
  )
}
