import { type MailFinding, mailPreviewEndpoints } from '@shirube/contract'
import { isMailVariable, MAIL_VARIABLES } from '@shirube/email'
import { useLanguage } from '@shirube/ui'
import { IconCheck, IconChevronDown, IconChevronUp, IconCode } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import type { SourceHandle } from '../source/SourceEditor.tsx'
import { useText } from '../use-text.ts'
import { fieldLabel } from './field-label.ts'
import classes from './SourcePane.module.css'

const SourceEditor = lazy(async () => ({
  default: (await import('../source/SourceEditor.tsx')).SourceEditor,
}))

/** The MJML of the mail, open at the foot of the page until somebody closes it. */
export function SourcePane(props: {
  readonly text: string
  readonly findings: readonly MailFinding[]
  readonly readOnly: boolean
  readonly onText: (text: string) => void
  readonly onCursor: (at: number) => void
  readonly onHandle: (handle: SourceHandle | undefined) => void
}): ReactNode {
  const t = useText()
  const [open, setOpen] = useState(true)
  const words = useSourceWords()
  const errors = props.findings.filter(({ severity }) => severity === 'error')
  const Chevron = open ? IconChevronDown : IconChevronUp
  return (
    <section className={classes.pane} data-open={open} aria-label={t('editor.source')}>
      <header className={classes.head}>
        <IconCode size={15} stroke={1.75} aria-hidden />
        <b>MJML</b>
        {errors.length === 0 ? (
          <span className={classes.fine}>
            <IconCheck size={14} stroke={2} aria-hidden />
            {t('editor.noErrors')}
          </span>
        ) : (
          <span className={classes.bad} role="status">
            {t('editor.check.errors', { count: errors.length })}
          </span>
        )}
        <span className={classes.keys}>{t('editor.keys')}</span>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-label={t(open ? 'editor.closeSource' : 'editor.openSource')}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={16} stroke={1.75} aria-hidden />
        </button>
      </header>
      <div className={classes.body} hidden={!open}>
        {words ? (
          <Suspense>
            <SourceEditor {...props} label={t('editor.source')} words={words} />
          </Suspense>
        ) : null}
      </div>
    </section>
  )
}

/** What may be written, fields of the organisation included; undefined while that is fetched. */
function useSourceWords() {
  const language = useLanguage()
  const catalog = useCatalog()
  const { data } = useQuery({
    ...queryOf(mailPreviewEndpoints.vocabulary),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(() => {
    const custom = catalog.list('customField')
    if (!data || !custom) return undefined
    const names = [...MAIL_VARIABLES, ...custom.map(({ id }) => `lead.custom.${id}`)]
    return {
      filters: data.filters,
      fields: names
        .filter((name) => isMailVariable(name))
        .map((name) => ({ name, label: fieldLabel(name, language, catalog) })),
      elements: data.elements.map(({ tag, attributes, children }) => ({
        name: tag,
        children,
        attributes: attributes.map(({ name, values }) => (values.length === 0 ? { name } : { name, values })),
        ...(tag === 'mjml' && { top: true }),
      })),
    }
  }, [data, catalog, language])
}
