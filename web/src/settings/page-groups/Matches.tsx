import { trackedPageEndpoints } from '@shirube/contract'
import { SectionTitle } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import classes from './Matches.module.css'
import { matchingPages } from './matching-pages.ts'
import { useText } from './use-text.ts'

const SHOWN = 30

/** Which of the pages viewed lately fall into a group with these patterns. */
export function Matches(props: { readonly patterns: readonly string[] }): ReactNode {
  const t = useText()
  const query = useQuery(queryOf(trackedPageEndpoints.list))
  return (
    <section>
      <SectionTitle>{t('matches')}</SectionTitle>
      <Loaded query={query}>
        {({ items }) => {
          const found = matchingPages(props.patterns, items)
          if (found.length === 0)
            return <p className={classes.none}>{items.length === 0 ? t('noPages') : t('noMatches')}</p>
          return (
            <ul className={classes.list} aria-live="polite">
              {found.slice(0, SHOWN).map(({ host, path, title, views }) => (
                <li key={`${host}${path}`}>
                  <span>{title ?? path}</span>
                  <code>
                    {host}
                    {path}
                  </code>
                  <span className={classes.views}>{t('views', { count: views })}</span>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </section>
  )
}
