import { type MailPreview, mailPreviewEndpoints } from '@shirube/contract'
import { formatNumber, useLanguage } from '@shirube/ui'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import { fieldLabel } from './field-label.ts'
import { gapQuery } from './gap-query.ts'
import classes from './SidePanel.module.css'

const OF_READER = /^(?:lead|company)\./u

/** What the mail takes from its readers: what the chosen one lacks, and how many lack it. */
export function TagList(props: { readonly tags: MailPreview['tags']; readonly chosen: boolean }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const catalog = useCatalog()
  const tags = props.tags.filter(({ name }) => OF_READER.test(name))
  const gaps = useQuery({ ...queryOf(mailPreviewEndpoints.gaps, gapQuery(props.tags)), staleTime: 60_000 })
  if (tags.length === 0) return <p className={classes.note}>{t('tags.none')}</p>
  const missing = tags.filter((tag) => tag.missing && !tag.defaulted)
  return (
    <>
      {props.chosen ? (
        <p className={classes.note}>
          {missing.length === 0 ? t('tags.allThere') : t('tags.missing', { count: missing.length })}
        </p>
      ) : (
        <p className={classes.note}>{t('tags.sampleNote')}</p>
      )}
      <ul className={classes.list}>
        {tags.map(({ name, defaulted, missing: lacks }) => {
          const people = gaps.data?.items.find((one) => one.name === name)?.people ?? 0
          const shownEmpty = lacks && !defaulted && props.chosen
          const warn = shownEmpty || (people > 0 && !defaulted)
          const Icon = warn ? IconAlertTriangle : IconCheck
          return (
            <li key={name}>
              <Icon size={14} stroke={2} aria-hidden className={warn ? classes.warn : undefined} />
              <span className={classes.words}>
                <span>{fieldLabel(name, language, catalog)}</span>
                <span className={classes.code}>{`{{ ${name} }}`}</span>
                {shownEmpty ? <span className={classes.warn}>{t('tags.lacks')}</span> : null}
                {defaulted ? <span className={classes.caption}>{t('tags.defaulted')}</span> : null}
                {!defaulted && people > 0 ? (
                  <span className={classes.caption}>
                    {t('tags.people', {
                      people: formatNumber(people),
                      of: formatNumber(gaps.data?.reachable ?? 0),
                    })}
                  </span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
