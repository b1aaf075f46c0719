import { SlotNumber } from '@shirube/inspector-kit'
import { Panel, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { type Rules, withBand } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

/** The named bands of the score, and where each begins. */
export function BandsPanel(props: {
  readonly rules: Rules
  readonly onChange: (rules: Rules) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { rules, onChange } = props
  return (
    <Panel title={t('bands')}>
      <ul className={classes.list}>
        {rules.bands.map((band, place) => (
          <li key={band.id}>
            <b>{band.name[language]}</b>
            {place === 0 ? (
              <span>{t('bandFromText', { points: band.from })}</span>
            ) : (
              <SlotNumber
                field={`bands.${band.id}`}
                label={t('bandFrom', { name: band.name[language] })}
                text={t('bandFromText', { points: band.from })}
                value={band.from}
                min={-1000}
                max={100_000}
                unit={t('pointsUnit')}
                onChange={(from) => onChange(withBand(rules, band.id, from))}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t('bandsText')}</p>
    </Panel>
  )
}
