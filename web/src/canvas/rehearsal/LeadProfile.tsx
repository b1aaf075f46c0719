import { NumberInput, Select, Switch, TextInput } from '@mantine/core'
import type { InventedLead } from '@shirube/rehearsal'
import type { ReactNode } from 'react'
import { useDrawing } from '../graph/canvas-context.ts'
import classes from './RehearsalLeft.module.css'
import { choose, enterBy, useRehearsal } from './rehearsal-store.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** Who is rehearsed: what is known of a real lead; of a sample person everything may be changed. */
export function LeadProfile(): ReactNode {
  const choice = useRehearsal((state) => state.choice)
  return (
    <>
      {choice.kind === 'invented' ? <Sample lead={choice.lead} /> : null}
      <Known />
      <Start />
    </>
  )
}

function Known(): ReactNode {
  const t = useRehearsalText()
  const facts = useRehearsal((state) => state.rehearsal?.session.world.facts)
  if (!facts) return null
  const { company, personal, site, real } = facts.scores
  const { companyName, jobTitle } = facts.lead.fields
  const rows = [
    ['company', companyName],
    ['jobTitle', jobTitle],
    ['score', t('profile.points', { points: company + personal + site + real })],
    ['consent', facts.consents.email === 'granted' ? t('profile.yes') : t('profile.no')],
  ] as const
  return (
    <dl className={classes.profile}>
      {rows.map(([key, value]) =>
        typeof value === 'string' && value !== '' ? (
          <div key={key}>
            <dt>{t(`profile.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function Sample({ lead }: { readonly lead: InventedLead }): ReactNode {
  const t = useRehearsalText()
  const change = (next: Partial<InventedLead>): void =>
    choose({ kind: 'invented', lead: { ...lead, ...next } })
  const { lastName } = lead.fields
  return (
    <div className={classes.fields}>
      <TextInput
        size="xs"
        label={t('profile.name')}
        value={typeof lastName === 'string' ? lastName : ''}
        onChange={({ currentTarget: { value } }) => change({ fields: { ...lead.fields, lastName: value } })}
      />
      <NumberInput
        size="xs"
        label={t('profile.scoreField')}
        min={-100}
        max={1000}
        value={lead.scores?.site ?? 0}
        onChange={(site) => change({ scores: { ...lead.scores, site: Number(site) } })}
      />
      <Switch
        size="xs"
        label={t('profile.consentField')}
        checked={lead.consents !== false}
        onChange={({ currentTarget: { checked } }) => change({ consents: checked })}
      />
    </div>
  )
}

/** By which start the lead comes in, where there are several. */
function Start(): ReactNode {
  const t = useRehearsalText()
  const entries = useRehearsal((state) => state.begun?.program.entries)
  const entry = useRehearsal((state) => state.entry)
  const cards = useDrawing((drawing) => drawing.cards)
  if (!entries || entries.length < 2) return null
  return (
    <Select
      size="xs"
      mt={8}
      label={t('start')}
      data={entries.map(({ node }, i) => ({ value: String(i), label: cards.get(node)?.title ?? node }))}
      value={String(entry)}
      allowDeselect={false}
      onChange={(value) => enterBy(Number(value))}
    />
  )
}
