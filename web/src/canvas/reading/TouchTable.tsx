import { Plate } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './TouchTable.module.css'
import type { WayTouches } from './use-touches.ts'

/** The four questions; each has the same look everywhere. */
const QUESTIONS = ['when', 'who', 'where', 'what'] as const

/** When, to whom, where and what, a row for each time that a lead is spoken to, by way. */
export function TouchTable(props: {
  readonly ways: readonly WayTouches[]
  readonly pointed: string
  readonly onPoint: (key: string, nodes: readonly string[]) => void
}): ReactNode {
  const t = useStageText()
  const { ways, pointed, onPoint } = props
  if (ways.length === 0) return null
  return (
    <section className={classes.touches} onMouseLeave={() => onPoint('', [])}>
      <h3>{t('reading.table')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes.hidden}>{t('reading.way')}</span>
            </th>
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                <Plate family={question}>{t(`reading.${question}`)}</Plate>
              </th>
            ))}
          </tr>
        </thead>
        {ways.map(({ way, touches }) => (
          <tbody key={`${way} ${touches[0]?.node}`}>
            {touches.map(({ node, when, who, where, what }, i) => (
              <tr
                key={node}
                data-pointed={pointed === node || undefined}
                onMouseEnter={() => onPoint(node, [node])}
              >
                {i === 0 ? (
                  <th scope="rowgroup" rowSpan={touches.length}>
                    {way === '' ? t('reading.fromStart') : way}
                  </th>
                ) : null}
                <td>{when}</td>
                <td>{who}</td>
                <td>{where}</td>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
