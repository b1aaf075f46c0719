import { type Answered, mailEndpoints } from '@shirube/contract'
import { formatNumber, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { ledgerHref } from '../messages/ledger-search.ts'
import { shareOf } from '../share-of.ts'
import { useText } from '../use-text.ts'
import classes from './ResultsList.module.css'

type Results = Answered<typeof mailEndpoints.figures>

/** What became of everything that was sent of the mail: how many opened it, followed which link, could not be reached (S22). */
export function ResultsList(props: { readonly id: string }): ReactNode {
  const t = useText()
  const { id } = props
  const figures = useQuery(queryOf(mailEndpoints.figures, { params: { id } }))
  useLiveQueries(['messages', 'leads'], [mailEndpoints.figures.path])
  return (
    <Loaded query={figures} failed={t('results.couldNot')}>
      {(results) => (
        <>
          <Figures results={results} />
          <Links results={results} />
          <p className={classes.foot}>
            <TextLink href={ledgerHref({ mail: id })}>{t('results.ledger')}</TextLink>
          </p>
        </>
      )}
    </Loaded>
  )
}

function Figures(props: { readonly results: Results }): ReactNode {
  const t = useText()
  const { sent, opened, clicked, machines, waiting, failed, suppressed, doubtful } = props.results
  const rows = [
    { key: 'sent', value: t('results.messages', { n: formatNumber(sent), count: sent }), note: undefined },
    { key: 'opened', value: shareOf(opened, sent), note: t('results.people', { n: formatNumber(opened) }) },
    {
      key: 'clicked',
      value: shareOf(clicked, sent),
      note: t('results.people', { n: formatNumber(clicked) }),
    },
  ] as const
  const others = (
    [
      ['waiting', waiting],
      ['failed', failed],
      ['doubtful', doubtful],
      ['suppressed', suppressed],
      ['machines', machines],
    ] as const
  ).filter(([, n]) => n > 0)
  return (
    <>
      <dl className={classes.figures}>
        {rows.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{t(`results.${key}`)}</dt>
            <dd>
              <b>{value}</b>
              {note === undefined ? null : <span>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {others.length === 0 ? null : (
        <dl className={classes.others}>
          {others.map(([key, n]) => (
            <div key={key} data-tone={key === 'failed' ? 'bad' : undefined}>
              <dt>{t(`results.${key}`)}</dt>
              <dd>{t('results.messages', { n: formatNumber(n), count: n })}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={classes.note}>{t('results.note')}</p>
    </>
  )
}

function Links(props: { readonly results: Results }): ReactNode {
  const t = useText()
  const { links, sent } = props.results
  if (links.length === 0) return null
  return (
    <section className={classes.links}>
      <h3>{t('results.links')}</h3>
      <ul>
        {links.map(({ url, clicked }) => (
          <li key={url}>
            <span>{url}</span>
            <b>{shareOf(clicked, sent)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
