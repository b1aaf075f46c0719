import { assertNever, fill, type Language, type NarrationContext } from '@shirube/kernel'
import type { Scenario, ScenarioSettings } from '@shirube/scenario'
import { watchOnSchema } from '../program/program.ts'
import { quote } from './asset.ts'
import { explainDate } from './calendar.ts'
import type { ReadSentence } from './read-ways.ts'
import { startSentence } from './sentences.ts'
import { explainWatched } from './watched.ts'

const WORDS = {
  ja: {
    internal: '社内のみのシナリオで、リードには何も届きません。',
    goal: '{people}は、目標{title}に到達します。',
    goalLeaves: '{people}は、目標{title}に到達して離脱します。',
    exit: '{people}は、どこにいても離脱します。',
    never: '一度入った人が、もう一度入ることはありません。',
    always: '終わった人も、また入れます。',
    after: '前に入ってから{days}日たった人は、また入れます。',
    from: '受け付けは{from}に始まります。',
    until: '受け付けは{until}までです。',
  },
  en: {
    internal: 'The scenario stays inside the organisation; nothing reaches the lead.',
    goal: '{people} reaches the goal {title}.',
    goalLeaves: '{people} reaches the goal {title} and leaves.',
    exit: '{people} leaves, wherever they are.',
    never: 'Nobody comes in twice.',
    always: 'People may come in again once they are through.',
    after: 'People may come in again {days} days after they last did.',
    from: 'People come in from {from}.',
    until: 'People come in until {until}.',
  },
} as const satisfies Record<Language, Record<string, string>>

/** Goals and exit rules; one that cannot be read is a problem of its own and is not told. */
function readWatched({ goals, exits }: ScenarioSettings, context: NarrationContext): readonly string[] {
  const words = WORDS[context.language]
  const told = (on: unknown, sentence: string, title = ''): readonly string[] => {
    const read = watchOnSchema.safeParse(on)
    if (!read.success) return []
    const people = startSentence(explainWatched(read.data, context))
    return [fill(sentence, { people, title: quote(title, context.language) })]
  }
  return [
    ...goals.flatMap((goal) => told(goal.on, goal.leaves ? words.goalLeaves : words.goal, goal.title)),
    ...exits.flatMap((exit) => told(exit.on, words.exit)),
  ]
}

function readReentry({ reentry }: ScenarioSettings, language: Language): string {
  const words = WORDS[language]
  switch (reentry.kind) {
    case 'never':
    case 'always':
      return words[reentry.kind]
    case 'after':
      return fill(words.after, { days: reentry.days })
    default:
      return assertNever(reentry)
  }
}

/** What holds for the scenario as a whole, in sentences: whom it reaches, goals, exit rules, coming in again. */
export function readSettings({ settings }: Scenario, context: NarrationContext): readonly ReadSentence[] {
  const { language } = context
  const words = WORDS[language]
  const { from, until } = settings.schedule
  const sentences = [
    ...(settings.internal ? [words.internal] : []),
    ...readWatched(settings, context),
    readReentry(settings, language),
    ...(from === undefined ? [] : [fill(words.from, { from: explainDate(from, language) })]),
    ...(until === undefined ? [] : [fill(words.until, { until: explainDate(until, language) })]),
  ]
  return sentences.map((text) => ({ text, nodes: [] }))
}
